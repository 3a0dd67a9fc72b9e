package vn.vptu.base.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;

/**
 * An import as its page shows it.
 *
 * @param code the kind of record, see {@link ImportDefinition#code}
 * @param origin the program that wrote the file; null when it was not asked for
 * @param headings the heading of the file, column by column
 * @param mapping the place of each field among the columns, from 0; a field that is not there is not in the file
 * @param since1904 whether the file counts days from 1904
 * @param refused how many rows cannot be taken
 * @param leftOut whether they were left out by choice
 * @param trouble what stopped it the last time; null when nothing did
 */
public record ImportRun(
        long id,
        String code,
        ImportState state,
        String fileName,
        String sha256,
        @Nullable String origin,
        List<String> headings,
        Map<String, Integer> mapping,
        boolean since1904,
        int rows,
        int created,
        int changed,
        int unchanged,
        int refused,
        boolean leftOut,
        @Nullable FieldError trouble,
        String startedBy,
        Instant startedAt,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt) {

    public ImportRun {
        headings = List.copyOf(headings);
        mapping = Map.copyOf(mapping);
    }

    /** How many rows become this. */
    public int count(ImportAction action) {
        return switch (action) {
            case CREATE -> created;
            case CHANGE -> changed;
            case UNCHANGED -> unchanged;
            case REFUSED -> refused;
        };
    }

    /** Whether writing it would do anything to its records. */
    public boolean doesSomething() {
        return created + changed > 0;
    }

    /** Whether writing it would do anything: of a file that is kept itself, one row that can be read is enough. */
    public boolean doesSomething(boolean keepsFile) {
        return doesSomething() || (keepsFile && unchanged > 0);
    }
}
