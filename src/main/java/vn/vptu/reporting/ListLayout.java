package vn.vptu.reporting;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignVariable;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.CalculationEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import vn.vptu.base.report.PaperColumn;

/**
 * Puts the columns of a list into its template: their captions, which stand on every page again, the cells, a heading for
 * each group, the sum at the end, and the sums that a page hands on to the next one.
 */
final class ListLayout {

    /** What one line of text needs in a cell; a footer does not grow. */
    private static final int LINE = 20;

    /** A heading takes at least this much of its lines with it. */
    private static final int WITH_HEADING = 60;

    private final JasperDesign design;
    private final ListTable table;
    private final ColumnPlaces places;

    private ListLayout(JasperDesign design, ListTable table) {
        this.design = design;
        this.table = table;
        this.places = ColumnPlaces.of(table.columns(), design.getColumnWidth());
    }

    static void apply(JasperDesign design, ListTable table) throws JRException {
        ListLayout layout = new ListLayout(design, table);
        layout.fields();
        layout.lines();
        if (layout.places.hasTotals() && table.carried()) {
            // Before the headings: one that comes again does not bring the sum of the page before with it.
            layout.carry();
        }
        layout.groups();
        if (layout.places.hasTotals()) {
            layout.total();
            if (table.rounded()) {
                layout.roundingNote();
            }
        }
    }

    private void fields() throws JRException {
        for (RecordComponent component : table.row().getRecordComponents()) {
            JRDesignField field = new JRDesignField();
            field.setName(component.getName());
            field.setValueClass(RecordValues.inTemplate(component.getType()));
            design.addField(field);
        }
    }

    private void lines() {
        JRDesignBand captions = (JRDesignBand) design.getColumnHeader();
        for (ColumnPlaces.Place place : places.places()) {
            captions.addElement(Bands.cell(
                    place.x(),
                    place.width(),
                    captions.getHeight(),
                    "Caption",
                    "$P{FORM}.text(\"column." + place.column().field() + "\")"));
        }
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        ListCells.line((JRDesignBand) detail.getBandsList().getFirst(), places);
    }

    private void groups() throws JRException {
        if (table.groupedBy() == null) {
            return;
        }
        String heading = "$F{" + table.groupedBy() + "}";
        JRDesignGroup group = new JRDesignGroup();
        group.setName("heading");
        group.setExpression(new JRDesignExpression(heading));
        group.setReprintHeaderOnEachPage(true);
        group.setMinHeightToStartNewPage(WITH_HEADING);
        JRDesignBand band = band();
        band.addElement(Bands.cell(0, places.width(), LINE, "CellBold", heading));
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
        design.addGroup(group);
    }

    /** Part of the closing, which goes over to a new page together with the last line rather than alone. */
    private void total() throws JRException {
        for (PaperColumn column : table.columns()) {
            if (column.total()) {
                sum(name(column), "$F{" + column.field() + "}");
            }
        }
        JRDesignBand band = band();
        ListCells.sums(band, places, "$P{FORM}.text(\"total\")", ListLayout::sum);
        JRDesignGroup closing = (JRDesignGroup) design.getGroupsList().getFirst();
        ((JRDesignSection) closing.getGroupFooterSection()).addBand(0, band);
    }

    /**
     * What a page hands on stands below its last line, and again above the first line of the next one. In both places the
     * engine knows the sum without the line that no longer fitted.
     */
    private void carry() throws JRException {
        String caption = "$P{FORM}.text(\"" + ListTable.CARRIED + "\")";
        JRDesignBand below = band();
        below.setPrintWhenExpression(new JRDesignExpression("$V{REPORT_COUNT} < $P{ROWS}"));
        ListCells.sums(below, places, caption, ListLayout::sum);
        design.setColumnFooter(below);
        design.setFloatColumnFooter(true);

        // A heading of all lines, below the captions however many lines those need.
        JRDesignGroup all = new JRDesignGroup();
        all.setName("carried");
        all.setExpression(new JRDesignExpression("\"carried\""));
        all.setReprintHeaderOnEachPage(true);
        JRDesignBand above = band();
        above.setPrintWhenExpression(new JRDesignExpression("$V{PAGE_NUMBER} > 1"));
        ListCells.sums(above, places, "$P{FORM}.text(\"brought-forward\")", ListLayout::before);
        ((JRDesignSection) all.getGroupHeaderSection()).addBand(above);
        design.addGroup(all);
    }

    /** Below the sum, only when the amounts as they are printed add up to something else. */
    private void roundingNote() throws JRException {
        List<String> differences = new ArrayList<>();
        for (PaperColumn column : table.columns()) {
            if (column.total()) {
                String printed = "PRINTED_" + column.field();
                sum(printed, ListCells.scaled("$F{" + column.field() + "}"));
                differences.add(ListCells.scaled(sum(column)) + ".compareTo($V{" + printed + "}) != 0");
            }
        }
        JRDesignBand band = band();
        band.setPrintWhenExpression(new JRDesignExpression(String.join(" || ", differences)));
        band.addElement(Bands.text(
                0, 0, places.width(), LINE, "ItalicLeftSmall", "$P{FORM}.text(\"" + ListTable.ROUNDED + "\")"));
        JRDesignGroup closing = (JRDesignGroup) design.getGroupsList().getFirst();
        ((JRDesignSection) closing.getGroupFooterSection()).addBand(1, band);
    }

    private void sum(String name, String expression) throws JRException {
        JRDesignVariable sum = new JRDesignVariable();
        sum.setName(name);
        sum.setValueClass(BigDecimal.class);
        sum.setCalculation(CalculationEnum.SUM);
        sum.setExpression(new JRDesignExpression(expression));
        sum.setInitialValueExpression(new JRDesignExpression("java.math.BigDecimal.ZERO"));
        design.addVariable(sum);
    }

    private static JRDesignBand band() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(LINE);
        band.setSplitType(SplitTypeEnum.PREVENT);
        return band;
    }

    /** The last line, when it goes over with the signatures alone, has been added before its page begins. */
    private static String before(PaperColumn column) {
        String field = "$F{" + column.field() + "}";
        return "($V{REPORT_COUNT} < $P{ROWS} || " + field + " == null ? " + sum(column) + " : " + sum(column)
                + ".subtract(" + field + "))";
    }

    private static String sum(PaperColumn column) {
        return "$V{" + name(column) + "}";
    }

    private static String name(PaperColumn column) {
        return "SUM_" + column.field();
    }
}
