package vn.vptu.calendar.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.data.Offset;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.calendar.report.WeekScheduleParams.Layout;
import vn.vptu.calendar.report.WeekScheduleParams.Variant;
import vn.vptu.reporting.PaperPress;
import vn.vptu.reporting.PdfSheet;
import vn.vptu.reporting.PdfTable;

/** Prints weeks and looks at them. */
final class PrintedWeek {

    /** The column of the hour: its cells are never merged with those below. */
    static final int HOUR = 2;

    static final Offset<Double> HAIR = Offset.offset(1.0);

    private static final WeekScheduleReport REPORT =
            new WeekScheduleReport(params -> Optional.empty(), new Translations());
    private static final Map<List<Object>, byte[]> PRINTED = new ConcurrentHashMap<>();

    private static final Map<List<Object>, List<Page>> PAGES = new ConcurrentHashMap<>();

    private PrintedWeek() {}

    /** A page: what is on it, and the part of the table that it holds. */
    record Page(PdfSheet sheet, PdfTable table) {

        static Page of(PdfSheet sheet) {
            return new Page(sheet, PdfTable.on(sheet, HOUR));
        }
    }

    /** The pages of the PDF, looked at once for all tests. */
    static List<Page> pages(WeekPaper paper, Layout layout) {
        return PAGES.computeIfAbsent(List.of(paper, layout), key -> {
            try {
                return PdfSheet.of(file(paper, layout, ReportFormat.PDF)).stream()
                        .map(Page::of)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static List<PdfSheet> sheets(WeekPaper paper, Layout layout) {
        return pages(paper, layout).stream().map(Page::sheet).toList();
    }

    /** The file; several tests look at the same one. */
    static byte[] file(WeekPaper paper, Layout layout, ReportFormat format) {
        return PRINTED.computeIfAbsent(List.of(paper, layout, format), key -> {
            var params = new WeekScheduleParams(SampleWeek.MONDAY, null, layout, Variant.FULL);
            return PaperPress.make(REPORT, params, REPORT.content(paper), format);
        });
    }

    /** A row without spaces: its cells, each with the text of all its lines. */
    static List<String> cells(PdfTable.Row row) {
        return row.cells().stream().map(PdfTable.Cell::letters).toList();
    }

    /** Size and style of a text: "14 bold"; of one in several styles all of them. */
    static String look(PdfSheet sheet, String text) {
        List<String> looks = sheet.find(text).stream()
                .map(glyph -> Math.round(glyph.size()) + " "
                        + switch (glyph.font()) {
                            case "LiberationSerif" -> "plain";
                            case "LiberationSerif-Bold" -> "bold";
                            case "LiberationSerif-Italic" -> "italic";
                            default -> glyph.font();
                        })
                .distinct()
                .toList();
        return String.join(", ", looks);
    }

    static double middle(PdfSheet sheet, String text) {
        List<PdfSheet.Glyph> glyphs = sheet.find(text);
        return (glyphs.getFirst().x() + glyphs.getLast().x() + glyphs.getLast().width()) / 2;
    }

    /** Between the margins of the guidance, 30 mm on the left and 15 mm on the right. */
    static double middleOfText(PdfSheet sheet) {
        double millimetre = 72 / 25.4;
        return (30 * millimetre + sheet.width() - 15 * millimetre) / 2;
    }
}
