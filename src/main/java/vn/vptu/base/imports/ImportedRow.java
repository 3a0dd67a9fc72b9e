package vn.vptu.base.imports;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A row of a file whose cells have been understood. An empty cell says nothing: what is stored stays as it is.
 *
 * @param number the row's number in the file, from 1
 * @param values the value of each field that the row gives: text, a number, a day, yes or no
 */
public record ImportedRow(int number, Map<String, Object> values) {

    public ImportedRow {
        values = Map.copyOf(values);
    }

    /** Whether the row says anything of this field. */
    public boolean gives(String field) {
        return values.containsKey(field);
    }

    /** The text of a field, a choice's value or a reference's words; null when the cell is empty. */
    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    /** The text of a field, or what is stored. */
    public @Nullable String text(String field, @Nullable String otherwise) {
        return gives(field) ? text(field) : otherwise;
    }

    public @Nullable Integer number(String field, @Nullable Integer otherwise) {
        return gives(field) ? (Integer) values.get(field) : otherwise;
    }

    public @Nullable Dong money(String field) {
        return (Dong) values.get(field);
    }

    public @Nullable LocalDate date(String field, @Nullable LocalDate otherwise) {
        return gives(field) ? (LocalDate) values.get(field) : otherwise;
    }

    public boolean yes(String field, boolean otherwise) {
        return gives(field) ? Boolean.TRUE.equals(values.get(field)) : otherwise;
    }
}
