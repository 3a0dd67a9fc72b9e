package vn.vptu.calendar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.vptu.reporting.PdfSheet.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.calendar.report.WeekScheduleParams.Layout;
import vn.vptu.calendar.report.WeekScheduleParams.Variant;
import vn.vptu.reporting.PaperPress;
import vn.vptu.reporting.PdfSheet;
import vn.vptu.reporting.PdfTable;
import vn.vptu.reporting.WordSheet;
import vn.vptu.testing.IntegrationTest;

/** The printed week by a form that leaves columns out. */
@IntegrationTest // the application brings the fonts that a bare machine does not have
class WeekPaperColumnsTest {

    private static final WeekScheduleReport REPORT =
            new WeekScheduleReport(params -> Optional.empty(), new Translations());

    private static final WeekPaper WEEK = SampleWeek.ofTheSketch(false);

    private static byte[] file(Layout layout, ReportFormat format, Set<String> hidden) {
        var params = new WeekScheduleParams(SampleWeek.MONDAY, null, layout, Variant.FULL);
        return PaperPress.make(REPORT, params, REPORT.content(WEEK), format, hidden);
    }

    private static List<String> without(List<String> row, int... columns) {
        List<String> left = new ArrayList<>(row);
        for (int column : columns) {
            left.remove(column);
        }
        return left;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theOthersTakeTheirRoomAndNothingElseIsLost(Layout layout) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (PdfSheet sheet : PdfSheet.of(file(layout, ReportFormat.PDF, Set.of("place", "preparing")))) {
            PdfTable table = PdfTable.on(sheet, PrintedWeek.HOUR);
            assertThat(PrintedWeek.cells(table.rows().getFirst()))
                    .isEqualTo(without(ExpectedRows.captions(layout), 7, 6));
            assertThat(table.rows()).flatExtracting(PdfTable.Row::cells).allMatch(PdfTable.Cell::closed);
            double right = sheet.lines().stream()
                    .mapToDouble(line -> Math.max(line.getX1(), line.getX2()))
                    .max()
                    .orElseThrow();
            assertThat(sheet.width() - right).as("right margin").isCloseTo(43, within(1.5));
            table.rows().stream().skip(1).map(PrintedWeek::cells).forEach(rows::add);
        }
        String printed =
                letters(String.join("", rows.stream().flatMap(List::stream).toList()));
        for (List<String> row : ExpectedRows.of(WEEK, layout)) {
            if (row.size() > 2) {
                assertThat(printed).contains(without(row, 7, 6).get(3));
            }
        }
    }

    @Test
    void aWordFileHasTheSameColumns() throws IOException {
        WordSheet word = new WordSheet(file(Layout.LANDSCAPE, ReportFormat.DOCX, Set.of("half-day", "note")));
        assertThat(word.part("word/document.xml"))
                .contains("Thứ, ngày", "Địa điểm")
                .doesNotContain("Buổi", "Xe, ghi chú");
    }

    @Test
    void aFormThatLeavesAllOfThemOutIsPrintedWhole() throws IOException {
        Set<String> all =
                Set.of("day", "half-day", "time", "content", "chair", "attendees", "place", "preparing", "note");
        PdfTable table = PdfTable.on(
                PdfSheet.of(file(Layout.LANDSCAPE, ReportFormat.PDF, all)).getFirst(), PrintedWeek.HOUR);
        assertThat(PrintedWeek.cells(table.rows().getFirst())).isEqualTo(ExpectedRows.captions(Layout.LANDSCAPE));
    }
}
