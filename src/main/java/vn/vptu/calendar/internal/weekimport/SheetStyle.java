package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** How our spreadsheets of a week look: heading, widths, wrapped cells. */
final class SheetStyle {

    private static final double[] WIDTHS = {20, 9, 12, 48, 22, 34, 22, 22, 16, 24, 8, 60};
    private static final String NAVY = "1F4E79";
    private static final String LINE = "BFBFBF";

    private SheetStyle() {}

    static void heading(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            headingCell(sheet, 0, column);
            sheet.width(column, WIDTHS[column]);
        }
        sheet.rowHeight(0, 24);
        sheet.freezePane(2, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
    }

    static void headingCell(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(NAVY)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    /** Cells to type in: wrapped, framed, and text, so that no program makes 8.30 a number or 23/11 a date. */
    static void cells(Worksheet sheet, int lastRow, int columns) {
        if (lastRow < 1) {
            return;
        }
        sheet.range(1, 0, lastRow, columns - 1)
                .style()
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
        for (int column = 0; column < columns; column++) {
            sheet.style(column).format("@").wrapText(true).verticalAlignment("top").set();
        }
    }
}
