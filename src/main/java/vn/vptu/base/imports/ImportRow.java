package vn.vptu.base.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;

/**
 * A row of a file and what becomes of it.
 *
 * @param number its number in the file, from 1
 * @param cells as they were read, in the order of the file's columns
 * @param action null until it has been looked at
 * @param reasons why it is refused
 * @param differences what it would change
 */
public record ImportRow(
        int number,
        List<String> cells,
        @Nullable ImportAction action,
        List<FieldError> reasons,
        List<ImportDifference> differences) {

    public ImportRow {
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
        differences = List.copyOf(differences);
    }

    /** What stands in a column; empty when the row ends before it. */
    public String cell(@Nullable Integer column) {
        return column == null || column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
