package vn.vptu.bench;

import java.util.ArrayList;
import java.util.List;

/** Prints rows below each other, every column as wide as its widest cell. */
final class Table {

    private Table() {}

    static String of(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        all.addFirst(Line.HEAD);
        int columns = Line.HEAD.cells().size();
        int[] width = new int[columns];
        for (Line line : all) {
            for (int i = 0; i < columns; i++) {
                width[i] = Math.max(width[i], length(line.cells().get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (Line line : all) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = line.cells().get(i);
                row.append(i == 0 ? "" : " | ").append(cell).repeat(' ', width[i] - length(cell));
            }
            table.append(row.toString().stripTrailing()).append('\n');
            if (line == Line.HEAD) {
                for (int i = 0; i < columns; i++) {
                    table.append(i == 0 ? "" : "-|-").repeat('-', width[i]);
                }
                table.append('\n');
            }
        }
        return table.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
