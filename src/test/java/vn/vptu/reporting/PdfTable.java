package vn.vptu.reporting;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table on one page of a PDF, read back from the lines around its cells: what a reader sees as one cell is one cell
 * here, whatever the template calls it.
 */
public final class PdfTable {

    /** Lines of neighbouring cells do not meet exactly. */
    private static final double NEAR = 1.0;

    /**
     * A cell as the reader of one row sees it.
     *
     * @param column the first it lies in, from 0
     * @param columns how many it lies in
     * @param closed whether there is a line on all its four sides
     */
    public record Cell(
            int column, int columns, double top, double bottom, boolean closed, List<PdfSheet.Glyph> glyphs) {

        public String letters() {
            return PdfSheet.letters(glyphs);
        }
    }

    /** A row: the cells above its lower edge, each as high as it is. */
    public record Row(List<Cell> cells) {

        /** The letters of what stands in a column in this row; empty for a column that another cell covers. */
        public String letters(int column) {
            return cells.stream()
                    .filter(cell -> cell.column() == column)
                    .map(Cell::letters)
                    .collect(Collectors.joining());
        }
    }

    private record Span(double at, double from, double to) {}

    private final PdfSheet sheet;
    private final List<Span> uprights;
    private final List<Span> levels;
    private final List<Double> edges;
    /** The heights at which a line goes through the whole of a column, by column. */
    private final List<List<Double>> levelsOf = new ArrayList<>();

    private final List<Row> rows = new ArrayList<>();

    private PdfTable(PdfSheet sheet, int narrowColumn) {
        this.sheet = sheet;
        this.uprights = sheet.lines().stream()
                .filter(line -> Math.abs(line.getX1() - line.getX2()) < NEAR / 2 && length(line) > NEAR)
                .map(line -> new Span(
                        line.getX1(), Math.min(line.getY1(), line.getY2()), Math.max(line.getY1(), line.getY2())))
                .toList();
        this.levels = sheet.lines().stream()
                .filter(line -> Math.abs(line.getY1() - line.getY2()) < NEAR / 2 && length(line) > NEAR)
                .map(line -> new Span(
                        line.getY1(), Math.min(line.getX1(), line.getX2()), Math.max(line.getX1(), line.getX2())))
                .toList();
        this.edges = distinct(uprights.stream().map(Span::at).toList());
        List<Double> heights = distinct(levels.stream().map(Span::at).toList());
        for (int column = 0; column < columns(); column++) {
            int here = column;
            levelsOf.add(heights.stream().filter(y -> lies(y, here)).toList());
        }
        if (columns() > 0) {
            List<Double> bounds = levelsOf.get(narrowColumn);
            for (int i = 0; i + 1 < bounds.size(); i++) {
                rows.add(row(bounds.get(i), bounds.get(i + 1)));
            }
        }
    }

    /**
     * The table of a page.
     *
     * @param narrowColumn a column whose cells lie in one row each
     */
    public static PdfTable on(PdfSheet sheet, int narrowColumn) {
        return new PdfTable(sheet, narrowColumn);
    }

    public List<Row> rows() {
        return rows;
    }

    public int columns() {
        return Math.max(0, edges.size() - 1);
    }

    public double left() {
        return edges.getFirst();
    }

    public double right() {
        return edges.getLast();
    }

    public double bottom() {
        return rows.getLast().cells().getLast().bottom();
    }

    /** What stands on the page but in no cell. */
    public List<PdfSheet.Glyph> outside() {
        Set<PdfSheet.Glyph> inside = new HashSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> inside.addAll(cell.glyphs())));
        return sheet.glyphs().stream().filter(glyph -> !inside.contains(glyph)).toList();
    }

    private Row row(double top, double bottom) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (column < columns()) {
            int last = column;
            while (last + 1 < columns() && !stands(edges.get(last + 1), top, bottom)) {
                last++;
            }
            cells.add(cell(column, last, top, bottom));
            column = last + 1;
        }
        return new Row(cells);
    }

    private Cell cell(int first, int last, double top, double bottom) {
        List<Double> bounds = levelsOf.get(first);
        double above =
                bounds.stream().filter(y -> y <= top + NEAR).reduce((a, b) -> b).orElse(top);
        double below =
                bounds.stream().filter(y -> y >= bottom - NEAR).findFirst().orElse(bottom);
        double left = edges.get(first);
        double right = edges.get(last + 1);
        boolean closed = stands(left, above, below)
                && stands(right, above, below)
                && IntStream.rangeClosed(first, last).allMatch(column -> lies(above, column) && lies(below, column));
        List<PdfSheet.Glyph> inside = sheet.glyphs().stream()
                .filter(g -> g.x() >= left - NEAR && g.x() < right - NEAR && g.y() > above && g.y() < below + NEAR)
                .toList();
        return new Cell(first, last - first + 1, above, below, closed, inside);
    }

    private boolean lies(double y, int column) {
        return covered(levels, y, edges.get(column), edges.get(column + 1));
    }

    private boolean stands(double x, double top, double bottom) {
        return covered(uprights, x, top, bottom);
    }

    /** Whether the spans at this place, taken together, reach from one end to the other. */
    private static boolean covered(List<Span> spans, double at, double from, double to) {
        double reached = from;
        for (Span span : spans.stream()
                .filter(s -> Math.abs(s.at() - at) < NEAR)
                .sorted(Comparator.comparingDouble(Span::from))
                .toList()) {
            if (span.from() <= reached + NEAR) {
                reached = Math.max(reached, span.to());
            }
        }
        return reached >= to - NEAR;
    }

    private static double length(Line2D line) {
        return line.getP1().distance(line.getP2());
    }

    private static List<Double> distinct(List<Double> places) {
        List<Double> kept = new ArrayList<>();
        for (double place : places.stream().sorted().toList()) {
            if (kept.isEmpty() || place - kept.getLast() > NEAR) {
                kept.add(place);
            }
        }
        return kept;
    }
}
