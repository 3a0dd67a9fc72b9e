package vn.vptu.reporting;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.jspecify.annotations.Nullable;

/**
 * What the engine cannot lay out by itself, done on the filled pages by marks of the template:
 *
 * <ul>
 *   <li>{@code vn.vptu.span}: cells below each other with the same value become one cell with the text of the first,
 *       centred over all of them. On every page anew, so that the text stands on each part.
 *   <li>{@code vn.vptu.fit}: a text as wide as its letters, so that the rule below it is as long as they are.
 * </ul>
 */
final class PaperFinish {

    static final String SPAN = PaperEngine.MARKS + "span";
    static final String FIT = PaperEngine.MARKS + "fit";

    private final FontUtil fonts;

    PaperFinish(JasperReportsContext context) {
        this.fonts = FontUtil.getInstance(context);
    }

    void finish(JasperPrint print) {
        Map<String, JRPrintText> spoken = new HashMap<>();
        for (JRPrintPage page : print.getPages()) {
            List<JRPrintElement> kept = new ArrayList<>(page.getElements().size());
            Map<Integer, JRPrintText> open = new HashMap<>();
            for (JRPrintElement element : page.getElements()) {
                if (!(element instanceof JRPrintText text && joins(text, open, spoken))) {
                    kept.add(element);
                }
                if (element instanceof JRPrintText text && mark(text, FIT) != null) {
                    fit(text);
                }
            }
            if (kept.size() < page.getElements().size()) {
                page.setElements(kept);
            }
        }
    }

    /** Whether the cell has become a part of the one above it. */
    private static boolean joins(JRPrintText cell, Map<Integer, JRPrintText> open, Map<String, JRPrintText> spoken) {
        String span = mark(cell, SPAN);
        if (span == null) {
            return false;
        }
        JRPrintText above = open.get(cell.getX());
        if (above != null && above.getY() + above.getHeight() == cell.getY() && span.equals(mark(above, SPAN))) {
            above.setHeight(above.getHeight() + cell.getHeight());
            return true;
        }
        open.put(cell.getX(), cell);
        JRPrintText first = spoken.putIfAbsent(span + '@' + cell.getX(), cell);
        if (first != null && cell.getFullText().isEmpty()) {
            cell.setText(first.getOriginalText());
            cell.setTextHeight(first.getTextHeight());
            cell.setLineSpacingFactor(first.getLineSpacingFactor());
            cell.setLeadingOffset(first.getLeadingOffset());
            cell.setLineBreakOffsets(first.getLineBreakOffsets());
        }
        return false;
    }

    private void fit(JRPrintText text) {
        int style = (text.isBold() ? Font.BOLD : Font.PLAIN) | (text.isItalic() ? Font.ITALIC : Font.PLAIN);
        Font font =
                fonts.getAwtFontFromBundles(text.getFontName(), style, text.getFontSize(), PaperEngine.LOCALE, false);
        int width = (int) Math.ceil(font.getStringBounds(text.getFullText(), new FontRenderContext(null, true, true))
                .getWidth());
        int spare = text.getWidth() - width;
        if (spare > 0) {
            text.setX(text.getX() + spare / 2);
            text.setWidth(width);
        }
    }

    private static @Nullable String mark(JRPrintText text, String name) {
        return text.hasProperties() ? text.getPropertiesMap().getProperty(name) : null;
    }
}
