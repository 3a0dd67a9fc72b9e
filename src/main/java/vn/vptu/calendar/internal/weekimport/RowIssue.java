package vn.vptu.calendar.internal.weekimport;

import java.util.List;

/**
 * Something to be said about one cell of a row, as data: the screen turns it into a sentence.
 *
 * @param column the cell it is about
 * @param code the translation key: {@code calendar.import.error.*} when it keeps the row out, {@code
 *     calendar.import.mark.*} when it only shows how something was understood
 * @param args what the sentence names: the value as typed, how it was read, the row above
 */
public record RowIssue(Column column, String code, List<Object> args) {

    public RowIssue {
        args = List.copyOf(args);
    }

    static RowIssue error(Column column, String code, Object... args) {
        return new RowIssue(column, "calendar.import.error." + code, List.of(args));
    }

    static RowIssue mark(Column column, String code, Object... args) {
        return new RowIssue(column, "calendar.import.mark." + code, List.of(args));
    }
}
