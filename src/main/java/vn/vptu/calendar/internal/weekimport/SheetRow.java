package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row of the table as typed, its cells in the order of {@link Column}, empty text where nothing is.
 *
 * @param number the row's number in the spreadsheet, from 1
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        var all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(Math.max(0, Column.values().length - all.size()), ""));
        cells = List.copyOf(all.subList(0, Column.values().length));
    }

    public String cell(Column column) {
        return cells.get(column.ordinal());
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether nothing but these columns says anything. */
    boolean holdsOnly(Column... columns) {
        List<Column> kept = List.of(columns);
        for (Column column : Column.values()) {
            if (!kept.contains(column) && !cell(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The same row with one cell written anew. */
    SheetRow with(Column column, String text) {
        var changed = new ArrayList<>(cells);
        changed.set(column.ordinal(), text);
        return new SheetRow(number, changed);
    }
}
