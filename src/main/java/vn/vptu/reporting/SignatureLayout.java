package vn.vptu.reporting;

import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.PositionTypeEnum;

/**
 * Puts one to four signatures side by side into the band that is marked for them. A single one stands in the right half,
 * where Vietnamese papers are signed, beside the recipients; several share the whole width, above them.
 */
final class SignatureLayout {

    private static final String MARK = PaperEngine.MARKS + "signatures";

    /** Where in its band they begin, when something stands above them there. */
    private static final String FROM = MARK + ".top";

    private static final int TOP = 12;
    private static final int LINE = 18;

    /** Room for the hand. */
    private static final int ROOM = 64;

    private SignatureLayout() {}

    static void apply(JasperDesign design, int signatures, boolean recipients) {
        Bands.marked(design, MARK).forEach(band -> {
            if (signatures > 1 && recipients) {
                lower(band);
            }
            int columns = Math.max(signatures, 2);
            int width = design.getColumnWidth() / columns;
            int top = top(band);
            for (int i = 0; i < signatures; i++) {
                put(band, (columns - signatures + i) * width, top, width, i);
            }
        });
    }

    /** What stands in the band, the recipients, makes room for signatures above it. */
    private static void lower(JRDesignBand band) {
        int taken = 3 * LINE + ROOM;
        for (JRElement each : band.getElements()) {
            JRDesignElement element = (JRDesignElement) each;
            element.setY(element.getY() + taken);
            element.setPositionType(PositionTypeEnum.FLOAT);
        }
        band.setHeight(band.getHeight() + taken);
    }

    private static int top(JRDesignBand band) {
        String from = band.getPropertiesMap().getProperty(FROM);
        return from == null ? TOP : Integer.parseInt(from);
    }

    private static void put(JRDesignBand band, int x, int top, int width, int block) {
        band.addElement(Bands.text(x, top, width, LINE, "Bold", "$P{SIGNATURES}.lines(" + block + ")"));
        var hint = Bands.text(x, top + LINE, width, LINE, "ItalicSmall", "$P{SIGNATURES}.hint(" + block + ")");
        hint.setRemoveLineWhenBlank(true);
        band.addElement(hint);
        band.addElement(
                Bands.text(x, top + 2 * LINE + ROOM, width, LINE, "Bold", "$P{SIGNATURES}.name(" + block + ")"));
    }
}
