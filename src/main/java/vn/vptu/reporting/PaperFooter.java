package vn.vptu.reporting;

import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/** One line in the lower margin of the last page: how to find out whether the paper counts. */
final class PaperFooter {

    private static final float SIZE = 8;
    private static final int HEIGHT = 12;
    /** Above the edge that printers cannot reach. */
    private static final int ABOVE_EDGE = 30;

    private PaperFooter() {}

    static void add(JasperPrint print, String line) {
        JRPrintPage last = print.getPages().getLast();
        JRBasePrintText text = new JRBasePrintText(print.getDefaultStyleProvider());
        text.setX(print.getLeftMargin());
        text.setY(print.getPageHeight() - ABOVE_EDGE);
        text.setWidth(print.getPageWidth() - print.getLeftMargin() - print.getRightMargin());
        text.setHeight(HEIGHT);
        text.setFontName(PaperEngine.FONT);
        text.setFontSize(SIZE);
        text.setHorizontalTextAlign(HorizontalTextAlignEnum.LEFT);
        text.setText(PaperText.clean(line));
        text.setTextHeight(HEIGHT);
        text.setLineSpacingFactor(1);
        text.setLeadingOffset(-2);
        text.setLineBreakOffsets(JRPrintText.ZERO_LINE_BREAK_OFFSETS);
        last.addElement(text);
    }
}
