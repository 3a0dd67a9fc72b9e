package vn.vptu.calendar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.calendar.internal.weekimport.ImportRow;
import vn.vptu.calendar.internal.weekimport.WeekImport;

/**
 * What an import would do, row by row, before anything is saved.
 *
 * @param file the file as it was read
 */
public record ImportPlan(WeekImport file, List<Row> rows) {

    public ImportPlan {
        rows = List.copyOf(rows);
    }

    /** What becomes of a row. */
    public enum Fate {
        /** A new activity. */
        NEW,
        /** The week has it already, exactly so. */
        UNCHANGED,
        /** The week has it at another hour, place or with others; applied when somebody says so. */
        CHANGED,
        /** It cannot be read, or cannot be booked: corrected, or left out. */
        REFUSED
    }

    /**
     * One row.
     *
     * @param draft what would be saved; null when it is refused
     * @param existingId the activity of the week it is the same as; null for a new one
     * @param differences what differs from it, as fields of {@code calendar.activity.*}
     * @param errors why it cannot be saved
     */
    public record Row(
            ImportRow source,
            Fate fate,
            @Nullable ActivityDraft draft,
            @Nullable Long existingId,
            int existingVersion,
            List<String> differences,
            List<FieldError> errors) {

        public Row {
            differences = List.copyOf(differences);
            errors = List.copyOf(errors);
        }

        public int number() {
            return source.sheetRow();
        }
    }

    /** The rows that stand in the way of saving unless they are left out. */
    public List<Row> refused(Set<Integer> leftOut) {
        return rows.stream()
                .filter(row -> row.fate() == Fate.REFUSED && !leftOut.contains(row.number()))
                .toList();
    }

    /** How many rows have this fate and are not left out. */
    public long count(Fate fate, Set<Integer> leftOut) {
        return rows.stream()
                .filter(row -> row.fate() == fate && !leftOut.contains(row.number()))
                .count();
    }
}
