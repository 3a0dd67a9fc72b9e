package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The template and the refused rows are files that the import itself can read. */
class FilesWrittenTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);
    private static final WeekImportReader READER = new WeekImportReader(MONDAY, TestDirectory.PROVINCE);

    @Test
    void theTemplateIsImportedAsAnEmptyWeek() throws IOException {
        var week = (WeekImport) READER.read(template());
        assertThat(week.rows()).isEmpty();
        assertThat(week.asides()).isEmpty();
        assertThat(week.unknownColumns()).isEmpty();
        assertThat(week.sheet()).isEqualTo("Tuần 53");
        assertThat(week.source()).hasSize(14);
        assertThat(week.source().getFirst().cells()).startsWith("Thứ Hai 28/12/2026", "Sáng");
        assertThat(week.source().getLast().cells()).startsWith("Chủ nhật 03/01/2027", "Chiều");
    }

    @Test
    void theTemplateFilledInIsImported() throws IOException {
        var week = (WeekImport) READER.read(template());
        var afternoon = week.source().get(3);
        List<String> cells = new ArrayList<>(afternoon.cells());
        cells.set(Column.TIME.ordinal(), "2h");
        cells.set(Column.CONTENT.ordinal(), "Họp");
        var filled = READER.reread(week, afternoon.number(), cells);
        assertThat(filled.rows()).singleElement().satisfies(row -> {
            assertThat(row.activity().fromDate()).isEqualTo(LocalDate.of(2026, 12, 29));
            assertThat(row.activity().start()).hasToString("14:00");
        });
    }

    @Test
    void theSecondSheetSaysHowAndNamesWhatTheImportKnows() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template()))) {
            Sheet guide = workbook.getSheet(1).orElseThrow();
            assertThat(guide.getName()).isEqualTo("Hướng dẫn");
            String words = guide.read().stream()
                    .flatMap(Row::stream)
                    .filter(cell -> cell != null)
                    .map(cell -> cell.getText())
                    .collect(Collectors.joining("\n"));
            assertThat(words)
                    .contains(
                            "Cách điền lịch tuần",
                            "Hoàng Văn Ánh – Bí thư",
                            "Phòng họp 1",
                            "Ban TG và DV",
                            "12A-003.45")
                    .contains(Column.headings())
                    .doesNotContain("calendar.import");
        }
    }

    @Test
    void refusedRowsComeBackWithTheReasonAndCanBeCorrected() throws IOException {
        var week = (WeekImport) READER.read(Xlsx.of(
                Xlsx.HEADINGS,
                new Object[] {"Thứ Hai 28/12", "Sáng", "8h", "a"},
                new Object[] {"", "", "25h", "b", "Đ/c Bí thư", "BTV", "Phòng họp 1", "BTC", "12A-003.45", "x"},
                new Object[] {"Thứ Ba 28/12", "Chiều", "", "c"},
                new Object[] {"01/01", "Chiều", "14h", "d"},
                new Object[] {"", "", "", ""},
                new Object[] {"", "", "", "", "Đ/c Uy"}));
        byte[] file = refused(week.refused());
        var back = (WeekImport) READER.read(file);
        assertThat(back.unknownColumns()).isEmpty();
        assertThat(back.source().stream().map(SheetRow::cells).map(cells -> cells.subList(0, 5)))
                .containsExactly(
                        List.of("28/12/2026", "", "25h", "b", "Đ/c Bí thư"),
                        List.of("Thứ Ba 28/12", "Chiều", "", "c", ""),
                        List.of("01/01/2027", "Chiều", "", "", "Đ/c Uy"));
        assertThat(back.source().getFirst().cells()).endsWith("BTV", "Phòng họp 1", "BTC", "12A-003.45", "x");
        assertThat(back.refused()).hasSize(3);
        var corrected = READER.reread(
                back,
                Map.of(
                        2,
                        List.of("28/12", "", "15h", "b"),
                        3,
                        List.of("29/12", "Chiều", "", "c"),
                        4,
                        List.of("1/1", "Tối", "", "d")));
        assertThat(corrected.refused()).isEmpty();
    }

    @Test
    void theReasonIsASentence() throws IOException {
        var week =
                (WeekImport) READER.read(Xlsx.of(Xlsx.HEADINGS, new Object[] {"Thứ Ba 28/12", "Sáng", "25h", "=1+1"}));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(refused(week.refused())))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(10)).isEqualTo("Dòng");
            assertThat(rows.getFirst().getCellText(11)).isEqualTo("Lý do");
            assertThat(rows.get(1).getCellText(3)).isEqualTo("=1+1");
            assertThat(rows.get(1).getCell(3).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(10)).isEqualTo("2");
            assertThat(rows.get(1).getCellText(11))
                    .isEqualTo("Ngày: “Thứ Ba 28/12”: 28/12/2026 là Thứ Hai, không phải Thứ Ba."
                            + " Mời sửa thứ hoặc ngày (Thứ Ba của tuần là 29/12/2026).\n"
                            + "Giờ: Không có giờ “25h”: giờ từ 0 đến 23, phút từ 0 đến 59. Mời sửa lại.");
        }
    }

    @Test
    void nothingRefusedIsAnEmptyList() throws IOException {
        var back = (WeekImport) READER.read(refused(List.of()));
        assertThat(back.rows()).isEmpty();
    }

    private static byte[] template() throws IOException {
        var out = new ByteArrayOutputStream();
        new WeekTemplateWriter(TestDirectory.PROVINCE, VietnameseSentences.INSTANCE).write(MONDAY, out);
        return out.toByteArray();
    }

    private static byte[] refused(List<ImportRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        new RefusedRowsWriter(VietnameseSentences.INSTANCE).write(rows, out);
        return out.toByteArray();
    }
}
