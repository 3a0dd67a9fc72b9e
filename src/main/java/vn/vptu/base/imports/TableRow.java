package vn.vptu.base.imports;

import java.util.List;

/**
 * A row of a file as text, its cells in the order of the file's columns.
 *
 * @param number its number in the file, from 1
 */
record TableRow(int number, List<String> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
