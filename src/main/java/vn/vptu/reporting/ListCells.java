package vn.vptu.reporting;

import java.util.function.Function;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import vn.vptu.base.report.PaperColumn;

/** The cells of a list: what stands in them, where, and in which pattern. */
final class ListCells {

    private static final String NUMBERS = "$P{FORM}.numbers()";

    private ListCells() {}

    /** One line of the table. */
    static void line(JRDesignBand band, ColumnPlaces places) {
        for (ColumnPlaces.Place place : places.places()) {
            PaperColumn column = place.column();
            String field = "$F{" + column.field() + "}";
            String expression = switch (column.kind()) {
                case ORDINAL -> "$V{REPORT_COUNT}";
                case MONEY -> scaled(field);
                // The engine formats no other dates, and a spreadsheet gets a day instead of a text.
                case DATE -> "vn.vptu.reporting.PaperDays.of(" + field + ")";
                case TEXT, CENTRED, NUMBER -> field;
            };
            band.addElement(formatted(
                    column, Bands.cell(place.x(), place.width(), band.getHeight(), style(column), expression)));
        }
    }

    /**
     * A line that adds up: its caption, and below each column that adds up a number.
     *
     * @param value the expression of the number for a column
     */
    static void sums(JRDesignBand band, ColumnPlaces places, String caption, Function<PaperColumn, String> value) {
        int first = places.firstTotal();
        if (first > 0) {
            band.addElement(Bands.cell(0, first, band.getHeight(), "Caption", caption));
        }
        for (ColumnPlaces.Place place : places.places()) {
            PaperColumn column = place.column();
            if (place.x() >= first) {
                JRDesignTextField cell = Bands.cell(
                        place.x(),
                        place.width(),
                        band.getHeight(),
                        column.total() ? "CellRightBold" : "Cell",
                        column.total() ? scaled(value.apply(column)) : "\"\"");
                band.addElement(column.total() ? formatted(column, cell) : cell);
            }
        }
    }

    /** An amount as the form counts it. */
    static String scaled(String amount) {
        return NUMBERS + ".scaled(" + amount + ")";
    }

    private static String style(PaperColumn column) {
        return switch (column.kind()) {
            case TEXT -> "Cell";
            case ORDINAL, CENTRED, DATE -> "CellCentre";
            case NUMBER, MONEY -> "CellRight";
        };
    }

    private static JRDesignTextField formatted(PaperColumn column, JRDesignTextField cell) {
        switch (column.kind()) {
            case DATE -> cell.setPattern("dd/MM/yyyy");
            case NUMBER -> cell.setPattern("#,##0");
            case MONEY -> cell.setPatternExpression(new JRDesignExpression(NUMBERS + ".pattern()"));
            case ORDINAL, TEXT, CENTRED -> {}
        }
        return cell;
    }
}
