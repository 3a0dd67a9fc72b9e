package vn.vptu.reporting;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.JRGridLayout;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.jspecify.annotations.Nullable;

/**
 * Writes a paper for Word as people would have typed it: heading, table and signatures as tables of their own, where the
 * engine makes one table with the columns of all three.
 */
final class WordExporter extends JRDocxExporter {

    /** A group of this name is what follows the table: recipients and signatures. */
    private static final String CLOSING = "closing";

    /** What a part of the paper is, in the order in which the parts come. */
    enum Part {
        HEADING,
        TABLE,
        CLOSING
    }

    /**
     * One table of the document.
     *
     * @param captionRows how many of its first rows Word repeats on each page
     */
    record Block(Part part, int captionRows) {}

    private final List<Block> blocks = new ArrayList<>();

    WordExporter(JasperReportsContext context) {
        super(context);
    }

    /** The tables of the document in their order, once it is written. */
    List<Block> blocks() {
        return blocks;
    }

    @Override
    protected void exportPage(JRPrintPage page) throws JRException {
        startPage = true;
        pageAnchor = JR_PAGE_ANCHOR_PREFIX + reportIndex + "_" + (pageIndex + 1);
        crtDocHelper = docHelper;
        crtDocWriter = docWriter;
        crtRelsHelper = relsHelper;
        crtRunHelper = runHelper;
        for (Part part : Part.values()) {
            List<JRPrintElement> elements = page.getElements().stream()
                    .filter(element -> part(element) == part)
                    .toList();
            if (!elements.isEmpty()) {
                pageGridLayout = new JRGridLayout(
                        pageNature, elements, pageFormat.getPageWidth(), pageFormat.getPageHeight(), 0, 0, null);
                exportGrid(pageGridLayout, null);
                blocks.add(new Block(part, part == Part.TABLE ? captionRows(elements) : 0));
            }
        }
    }

    private int captionRows(List<JRPrintElement> elements) {
        int bottom = elements.stream()
                .filter(element -> band(element) == BandTypeEnum.COLUMN_HEADER)
                .mapToInt(element -> element.getY() + element.getHeight())
                .max()
                .orElse(0);
        var cuts = pageGridLayout.getYCuts();
        int rows = 0;
        while (rows + 1 < cuts.size() && cuts.getCutOffset(rows + 1) <= bottom) {
            rows++;
        }
        return rows;
    }

    private static Part part(JRPrintElement element) {
        BandTypeEnum band = band(element);
        if (band == null || band == BandTypeEnum.TITLE || band == BandTypeEnum.PAGE_HEADER) {
            return Part.HEADING;
        }
        JROrigin origin = element.getOrigin();
        boolean closing = band == BandTypeEnum.SUMMARY
                || band == BandTypeEnum.LAST_PAGE_FOOTER
                || band == BandTypeEnum.PAGE_FOOTER
                || CLOSING.equals(origin.getGroupName());
        return closing ? Part.CLOSING : Part.TABLE;
    }

    private static @Nullable BandTypeEnum band(JRPrintElement element) {
        JROrigin origin = element.getOrigin();
        // What comes from a fragment belongs to the heading, whatever its band is called there.
        return origin == null || origin.getReportName() != null ? null : origin.getBandType();
    }
}
