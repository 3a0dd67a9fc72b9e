package vn.vptu.calendar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.reporting.PdfSheet.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.calendar.report.WeekScheduleParams.Layout;
import vn.vptu.reporting.WordSheet;
import vn.vptu.testing.IntegrationTest;

/** The week as a Word file, read as Word reads it, against the lines it was made from. */
@IntegrationTest // the application brings the fonts that a bare machine does not have
class WeekPaperWordTest {

    static Stream<Arguments> weeks() {
        return IntStream.of(0, 1, 2, 3, 5, 8, 13, 25, 80, 200)
                .boxed()
                .flatMap(count -> Stream.of(Layout.values())
                        .map(layout -> Arguments.of(count, layout, RandomWeek.of(815L + count, count, false))));
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void everyLineIsOneRowOfARealTableWithAllItsCells(int count, Layout layout, WeekPaper paper) throws IOException {
        List<WordSheet.Row> rows = table(paper, layout);

        assertThat(rows.getFirst().cells())
                .extracting(cell -> letters(cell.text()))
                .isEqualTo(ExpectedRows.captions(layout));
        List<List<String>> read = new ArrayList<>();
        List<String> above = List.of();
        for (WordSheet.Row row : rows.subList(1, rows.size() - 1)) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                WordSheet.Cell cell = row.cells().get(i);
                assertThat(cell.goesOn() && !cell.text().isEmpty()).isFalse();
                cells.add(cell.goesOn() ? above.get(i) : letters(cell.text()));
            }
            read.add(cells);
            above = cells;
        }
        assertThat(read).isEqualTo(ExpectedRows.of(paper, layout));
        assertThat(rows)
                .allMatch(row ->
                        row.cells().stream().mapToInt(WordSheet.Cell::columns).sum()
                                == (layout == Layout.PORTRAIT ? 8 : 9));
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void theRowsOfADayShareItsCell(int count, Layout layout, WeekPaper paper) throws IOException {
        List<WordSheet.Row> rows = table(paper, layout);
        for (int i = 1; i < paper.lines().size(); i++) {
            boolean sameDay =
                    paper.lines().get(i).date().equals(paper.lines().get(i - 1).date());
            assertThat(rows.get(i + 1).cells().getFirst().goesOn()).isEqualTo(sameDay);
        }
    }

    @ParameterizedTest(name = "{0} lines, {1}")
    @MethodSource("weeks")
    void captionsRepeatRowsDoNotBreakAndTheSignatureStaysWithTheLastOfThem(int count, Layout layout, WeekPaper paper)
            throws IOException {
        List<WordSheet.Row> rows = table(paper, layout);
        WordSheet.Row closing = rows.getLast();
        WeekPaperHead head = paper.head();

        assertThat(rows.getFirst().properties()).contains("tblHeader");
        assertThat(rows.subList(1, rows.size()))
                .noneMatch(row -> row.properties().contains("tblHeader"));
        assertThat(rows).allMatch(row -> row.properties().contains("cantSplit"));
        assertThat(rows.get(rows.size() - 2).properties()).contains("keepNext");
        assertThat(WordSheet.tablesIn(closing)).hasSize(1);
        assertThat(letters(closing.cells().getFirst().text()))
                .contains(
                        letters(head.recipientsTitle()),
                        letters(String.join("", head.recipients())),
                        letters(String.join("", head.signerLines())),
                        letters(head.signerName()),
                        letters(head.duty()));
    }

    @ParameterizedTest
    @CsvSource({"PORTRAIT, 11906, 16838, ''", "LANDSCAPE, 16838, 11906, landscape"})
    void thePaperAndItsMarginsAreThoseOfTheGuidanceToTheMillimetre(
            Layout layout, String width, String height, String orientation) throws IOException {
        WordSheet sheet = sheet(SampleWeek.ofTheSketch(false), layout);

        assertThat(sheet.attribute("pgSz", "w")).isEqualTo(width);
        assertThat(sheet.attribute("pgSz", "h")).isEqualTo(height);
        assertThat(sheet.attribute("pgSz", "orient")).isEqualTo(orientation);
        // 20, 20, 30 and 15 mm in twentieths of a point.
        assertThat(sheet.attribute("pgMar", "top")).isEqualTo("1134");
        assertThat(sheet.attribute("pgMar", "bottom")).isEqualTo("1134");
        assertThat(sheet.attribute("pgMar", "left")).isEqualTo("1701");
        assertThat(sheet.attribute("pgMar", "right")).isEqualTo("850");
    }

    @ParameterizedTest
    @EnumSource
    void theOnlyFontIsTimesNewRoman(Layout layout) throws IOException {
        assertThat(sheet(RandomWeek.of(1, 40, true), layout).fonts()).containsExactly("Times New Roman");
    }

    @ParameterizedTest
    @EnumSource
    void theHeadingHasTwoColumnsAndItsLinesInOrder(Layout layout) throws IOException {
        List<WordSheet.Row> heading =
                sheet(SampleWeek.ofTheSketch(false), layout).tables().getFirst();

        assertThat(heading.stream().map(row -> WordSheet.text(row.element()).replaceAll("\\s+", " ")))
                .containsSubsequence(
                        "TỈNH UỶ LẠNG SƠN ĐẢNG CỘNG SẢN VIỆT NAM",
                        "VĂN PHÒNG",
                        "* Lạng Sơn, ngày 20 tháng 11 năm 2026",
                        "LỊCH CÔNG TÁC",
                        "của Thường trực Tỉnh uỷ và các đồng chí Uỷ viên Ban Thường vụ Tỉnh uỷ",
                        "Tuần 48 (từ ngày 23/11/2026 đến ngày 29/11/2026)",
                        "-----");
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreNumberedFromTheSecondOn(Layout layout) throws IOException {
        WordSheet sheet = sheet(SampleWeek.ofTheSketch(false), layout);

        assertThat(sheet.part("word/document.xml"))
                .contains("<w:titlePg/>")
                .containsPattern("headerReference[^>]*header1\"[^>]*default|headerReference[^>]*default[^>]*header1");
        // In half points: 14.
        assertThat(sheet.part("word/header1.xml")).contains("PAGE", "<w:sz w:val=\"28\"/>", "w:val=\"center\"");
        assertThat(sheet.part("word/header2.xml")).doesNotContain("PAGE");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfADraftSaysSoAndNoPageOfAnIssue(Layout layout) throws IOException {
        for (String header : List.of("word/header1.xml", "word/header2.xml")) {
            assertThat(sheet(SampleWeek.ofTheSketch(true), layout).part(header)).contains("string=\"BẢN NHÁP\"");
            assertThat(sheet(SampleWeek.ofTheSketch(false), layout).part(header))
                    .doesNotContain("NHÁP");
        }
    }

    /** Heading and table; the signature is the table's last row. */
    private static List<WordSheet.Row> table(WeekPaper paper, Layout layout) throws IOException {
        List<List<WordSheet.Row>> tables = sheet(paper, layout).tables();
        assertThat(tables).hasSize(2);
        return tables.getLast();
    }

    private static WordSheet sheet(WeekPaper paper, Layout layout) throws IOException {
        return new WordSheet(PrintedWeek.file(paper, layout, ReportFormat.DOCX));
    }
}
