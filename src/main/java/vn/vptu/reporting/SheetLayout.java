package vn.vptu.reporting;

import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import vn.vptu.base.report.Sheet;

/**
 * Lays a template out on another sheet with the same margins: what spans the paper stays as wide as it, what stands at its
 * right edge or in its middle stays there.
 */
final class SheetLayout {

    /** Beside what stands at the right edge, such as a page's number among all pages. */
    private static final int EDGE = 24;

    private SheetLayout() {}

    static void apply(JasperDesign design, Sheet sheet) {
        int wider = sheet.width() - design.getPageWidth();
        int higher = sheet.height() - design.getPageHeight();
        if (wider == 0 && higher == 0) {
            return;
        }
        int room = design.getColumnWidth();
        design.setPageWidth(sheet.width());
        design.setPageHeight(sheet.height());
        design.setColumnWidth(room + wider);
        bands(design).forEach(band -> move(band, room, wider));
        if (design.getBackground() instanceof JRDesignBand background) {
            int before = background.getHeight();
            background.setHeight(before + higher);
            elements(background)
                    .filter(element -> element.getHeight() == before)
                    .forEach(element -> element.setHeight(before + higher));
        }
    }

    private static Stream<JRDesignBand> bands(JasperDesign design) {
        return Stream.of(design.getAllBands()).map(JRDesignBand.class::cast);
    }

    private static Stream<JRDesignElement> elements(JRBand band) {
        return Stream.of(band.getElements()).map(JRDesignElement.class::cast);
    }

    private static void move(JRDesignBand band, int room, int wider) {
        elements(band).forEach(element -> {
            int end = element.getX() + element.getWidth();
            if (element.getWidth() == room) {
                element.setWidth(room + wider);
            } else if (end + EDGE >= room) {
                element.setX(element.getX() + wider);
            } else if (element.getX() > 0) {
                element.setX(element.getX() + wider / 2);
            }
        });
    }
}
