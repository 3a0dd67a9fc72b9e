package vn.vptu.calendar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.reporting.PdfSheet.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.calendar.report.WeekScheduleParams.Layout;
import vn.vptu.reporting.PdfFonts;
import vn.vptu.reporting.PdfSheet;
import vn.vptu.reporting.PdfTable;
import vn.vptu.testing.IntegrationTest;

/** The printed week against the lines it was made from, read back from the PDF as a reader sees it. */
@IntegrationTest // the application brings the fonts that a bare machine does not have
class WeekPaperPdfTest {

    private static final double MILLIMETRE = 72 / 25.4;
    /** A point is all that templates know: the paper may be off the law's millimetres by half of one. */
    private static final double ROUNDING = 0.5;

    static Stream<Arguments> weeks() {
        return IntStream.of(0, 1, 2, 3, 5, 8, 13, 20, 25, 40, 80, 200)
                .boxed()
                .flatMap(count -> Stream.of(Layout.values())
                        .map(layout ->
                                Arguments.of(count, layout, RandomWeek.of(4711L + count, count, count % 2 == 0))));
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void everyCellOfEveryLineIsPrintedInOrderAndNothingElse(int count, Layout layout, WeekPaper paper) {
        List<List<String>> expected = ExpectedRows.of(paper, layout);
        RowsReadBack read = new RowsReadBack(expected);

        for (PrintedWeek.Page page : PrintedWeek.pages(paper, layout)) {
            List<PdfTable.Row> rows = page.table().rows();
            if (!rows.isEmpty()) {
                assertThat(PrintedWeek.cells(rows.getFirst())).isEqualTo(ExpectedRows.captions(layout));
                read.page(rows.subList(1, rows.size()));
            }
        }

        read.end();
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void everyCellIsClosedOnAllSidesOnEveryPage(int count, Layout layout, WeekPaper paper) {
        for (PrintedWeek.Page page : PrintedWeek.pages(paper, layout)) {
            assertThat(page.table().rows()).flatExtracting(PdfTable.Row::cells).allMatch(PdfTable.Cell::closed);
        }
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void everythingStandsWithinTheMarginsOfTheGuidance(int count, Layout layout, WeekPaper paper) {
        List<PdfSheet> sheets = PrintedWeek.sheets(paper, layout);
        for (int i = 0; i < sheets.size(); i++) {
            PdfSheet sheet = sheets.get(i);
            double left = 30 * MILLIMETRE - ROUNDING;
            double right = sheet.width() - 15 * MILLIMETRE + ROUNDING;
            double bottom = sheet.height() - 20 * MILLIMETRE + ROUNDING;
            assertThat(sheet.glyphs())
                    .allMatch(glyph -> glyph.x() >= left && glyph.x() + glyph.width() <= right && glyph.y() <= bottom);
            // Only the number of the page and the word of a draft stand in the upper margin.
            String above = letters(sheet.glyphs().stream()
                    .filter(glyph -> glyph.y() - glyph.size() / 2 < 20 * MILLIMETRE)
                    .toList());
            String number = i == 0 ? "" : Integer.toString(i + 1);
            assertThat(above).isEqualTo(number + (paper.head().draft() ? "BẢNNHÁP" : ""));
            assertThat(sheet.lines())
                    .allMatch(line -> Math.min(line.getX1(), line.getX2()) >= left
                            && Math.max(line.getX1(), line.getX2()) <= right + ROUNDING
                            && Math.max(line.getY1(), line.getY2()) <= bottom + ROUNDING);
        }
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void theSignatureStandsWholeBelowTheLastLineAndNowhereElse(int count, Layout layout, WeekPaper paper) {
        WeekPaperHead head = paper.head();
        List<PdfSheet> sheets = PrintedWeek.sheets(paper, layout);
        PdfTable last = PrintedWeek.pages(paper, layout).getLast().table();

        assertThat(last.rows().size()).isGreaterThan(paper.lines().isEmpty() ? 0 : 1);
        String below = letters(last.outside().stream()
                .filter(glyph -> glyph.y() > last.bottom())
                .toList());
        assertThat(below)
                .isEqualTo(letters(head.recipientsTitle()
                        + String.join("", head.recipients())
                        + String.join("", head.signerLines())
                        + head.signerName()
                        + head.duty()));
        assertThat(sheets.subList(0, sheets.size() - 1))
                .noneMatch(sheet -> sheet.letters().contains(letters(head.recipientsTitle())));
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void everyPageOfADraftSaysSoAndNoPageOfAnIssue(int count, Layout layout, WeekPaper paper) {
        for (PdfSheet sheet : PrintedWeek.sheets(paper, layout)) {
            boolean draft = paper.head().draft();
            assertThat(sheet.letters().contains("BẢNNHÁP")).isEqualTo(draft);
            assertThat(sheet.filledCurves() > 0).as("the word across the page").isEqualTo(draft);
        }
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void allLettersComeFromTheFontInTheFile(int count, Layout layout, WeekPaper paper) throws IOException {
        assertThat(PdfFonts.of(PrintedWeek.file(paper, layout, ReportFormat.PDF)))
                .isSubsetOf(
                        "LiberationSerif",
                        "LiberationSerif-Bold",
                        "LiberationSerif-Italic",
                        "LiberationSerif-BoldItalic");
    }

    @ParameterizedTest
    @EnumSource
    void theHeadingHasTheSizesOfTheGuidance(Layout layout) {
        WeekPaper paper = numbered(SampleWeek.of(40, false));
        List<PdfSheet> sheets = PrintedWeek.sheets(paper, layout);
        PdfSheet first = sheets.getFirst();
        PdfSheet last = sheets.getLast();

        assertThat(PrintedWeek.look(first, "ĐẢNG CỘNG SẢN VIỆT NAM")).isEqualTo("15 bold");
        assertThat(PrintedWeek.look(first, "TỈNH UỶ LẠNG SƠN")).isEqualTo("14 plain");
        assertThat(PrintedWeek.look(first, "VĂN PHÒNG")).isEqualTo("14 bold");
        assertThat(PrintedWeek.look(first, "Số 15-TB/VPTU")).isEqualTo("14 plain");
        assertThat(PrintedWeek.look(first, "Lạng Sơn, ngày 20 tháng 11 năm 2026"))
                .isEqualTo("14 italic");
        assertThat(PrintedWeek.look(first, "LỊCH CÔNG TÁC")).isEqualTo("16 bold");
        assertThat(PrintedWeek.look(first, "của Thường trực Tỉnh uỷ và các đồng chí Uỷ viên Ban Thường vụ Tỉnh uỷ"))
                .isEqualTo("14 bold");
        assertThat(PrintedWeek.look(last, "Nơi nhận:")).isEqualTo("14 plain");
        assertThat(PrintedWeek.look(last, "- Lưu Văn phòng Tỉnh uỷ.")).isEqualTo("12 plain");
        assertThat(PrintedWeek.look(last, "K/T CHÁNH VĂN PHÒNG")).isEqualTo("14 bold");
        assertThat(PrintedWeek.look(last, "PHÓ CHÁNH VĂN PHÒNG")).isEqualTo("14 bold");
        assertThat(PrintedWeek.look(last, "Đàm Văn Uy")).isEqualTo("14 bold");
        assertThat(PrintedWeek.middle(first, "LỊCH CÔNG TÁC"))
                .isCloseTo(PrintedWeek.middleOfText(first), PrintedWeek.HAIR);
        assertThat(PrintedWeek.middle(first, "-----")).isCloseTo(PrintedWeek.middleOfText(first), PrintedWeek.HAIR);
        PdfSheet second = sheets.get(1);
        assertThat(PrintedWeek.look(second, "2")).isEqualTo("14 plain");
        assertThat(PrintedWeek.middle(second, "2")).isCloseTo(PrintedWeek.middleOfText(second), PrintedWeek.HAIR);
    }

    @ParameterizedTest
    @EnumSource
    void thePartyTitleHasARuleAsLongAsItselfAndTheRecipientsAreUnderlined(Layout layout) {
        PdfSheet sheet = PrintedWeek.sheets(SampleWeek.of(1, false), layout).getFirst();

        for (String text : List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "Nơi nhận:")) {
            List<PdfSheet.Glyph> glyphs = sheet.find(text);
            double from = glyphs.getFirst().x();
            double to = glyphs.getLast().x() + glyphs.getLast().width();
            assertThat(sheet.lines()).as(text).anySatisfy(line -> {
                assertThat(line.getY1() - glyphs.getFirst().y()).isBetween(0.0, 8.0);
                assertThat(Math.min(line.getX1(), line.getX2())).isCloseTo(from, PrintedWeek.HAIR);
                assertThat(Math.max(line.getX1(), line.getX2())).isCloseTo(to, PrintedWeek.HAIR);
            });
        }
    }

    @Test
    void aDayThatGoesOnOverThePageBearsItsNameAgain() {
        WeekPaper paper = SampleWeek.of(200, false);
        List<String> firstDays = new ArrayList<>();
        for (PrintedWeek.Page page : PrintedWeek.pages(paper, Layout.PORTRAIT)) {
            firstDays.add(page.table().rows().get(1).letters(0));
        }

        assertThat(firstDays).hasSizeGreaterThan(7).allMatch(day -> day.matches("(Thứ.+|Chủnhật)\\d\\d/\\d\\d"));
    }

    private static WeekPaper numbered(WeekPaper paper) {
        WeekPaperHead h = paper.head();
        WeekPaperHead head = new WeekPaperHead(
                h.superior(),
                h.issuer(),
                "Số 15-TB/VPTU",
                h.partyTitle(),
                h.place(),
                h.date(),
                h.title(),
                h.subject(),
                h.week(),
                h.weekLabel(),
                h.captions(),
                h.recipientsTitle(),
                h.recipients(),
                h.signerLines(),
                h.signerName(),
                h.duty(),
                h.draft(),
                h.version());
        return new WeekPaper(head, paper.lines(), paper.dayRemarks(), false);
    }
}
