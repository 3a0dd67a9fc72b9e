package vn.vptu.base.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of a table that names its columns, and those looked at before it was clear.
 *
 * @param names what the columns are called; empty where nothing stands
 * @param known how many of the names are known
 * @param read the rows below it that have been read already
 */
record Heading(List<String> names, long known, List<TableRow> read) {

    /** Titles and the name of the office stand above a table, not more. */
    private static final int WITHIN = 20;

    /** Finds it: the row with the most known names; when there are none, the first row with more than one cell. */
    static @Nullable Heading find(Iterator<TableRow> rows, ColumnNames columns) {
        List<TableRow> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < WITHIN) {
            TableRow row = rows.next();
            if (!row.isBlank()) {
                first.add(row);
            }
        }
        int best = -1;
        long most = 0;
        for (int i = 0; i < first.size(); i++) {
            long known = columns.known(names(first, i));
            if (known > most) {
                most = known;
                best = i;
            }
        }
        for (int i = 0; best < 0 && i < first.size(); i++) {
            best = first.get(i).filled() > 1 ? i : -1;
        }
        if (best < 0) {
            return first.size() == 1 || first.isEmpty()
                    ? null
                    : new Heading(first.getFirst().cells(), 0, first.subList(1, first.size()));
        }
        return new Heading(names(first, best), most, List.copyOf(first.subList(best + 1, first.size())));
    }

    /** Of a cell that is merged with the one above only the upper one holds the words. */
    private static List<String> names(List<TableRow> first, int at) {
        TableRow row = first.get(at);
        TableRow above = at > 0 && first.get(at - 1).filled() > 1 ? first.get(at - 1) : new TableRow(0, List.of());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.max(row.cells().size(), above.cells().size()); i++) {
            names.add(row.cell(i).isEmpty() ? above.cell(i) : row.cell(i));
        }
        return names;
    }

    /** Whether a row says the same again, as on the second page of a printed table. */
    boolean isRepeatedBy(TableRow row) {
        for (int i = 0; i < Math.max(names.size(), row.cells().size()); i++) {
            String name = i < names.size() ? names.get(i) : "";
            if (!name.equals(row.cell(i))) {
                return false;
            }
        }
        return true;
    }
}
