package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.calendar.internal.weekimport.Xlsx.cell;
import static vn.vptu.calendar.internal.weekimport.Xlsx.number;
import static vn.vptu.calendar.internal.weekimport.Xlsx.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet says, before anything is understood. */
class WorkbookReaderTest {

    /** 23/11/2026 in the calendar of 1900. */
    private static final int MONDAY = 46349;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày|Buổi|Giờ|Nội dung|Chủ trì|Thành phần|Địa điểm|Đơn vị chuẩn bị|Xe|Ghi chú",
                "NGÀY|BUỔI|GIỜ|NỘI DUNG|CHỦ TRÌ|THÀNH PHẦN|ĐỊA ĐIỂM|ĐƠN VỊ CHUẨN BỊ|XE|GHI CHÚ",
                "ngay|buoi|gio|noi dung|chu tri|thanh phan|dia diem|don vi chuan bi|xe|ghi chu",
                "Thứ, ngày|Buổi|Thời gian|Nội dung công việc|Người chủ trì|Thành phần tham dự|Địa điểm|Chuẩn bị|Xe|Ghi chú",
                "Thứ\nngày|Buổi|Giờ|Nội\ndung|Chủ trì|Người dự|Địa điểm|Cơ quan chuẩn bị|Lái xe|Ghi chú",
                "Thứ/ngày|Buổi:|Giờ họp|Nội dung (*)|Đ/c chủ trì|Thành phần dự họp|Địa điểm họp|Bộ phận chuẩn bị|Xe ô tô|Ghi chú"
            })
    void headingsAreKnownByTheirWords(String headings) {
        String[] cells = headings.split("\\|");
        cells[3] = cells[3].replace(" (*)", "");
        var table = table(Xlsx.of(cells, new Object[] {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}));
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
        assertThat(table.unknownColumns()).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAndBeMissing() {
        var table = table(Xlsx.of(
                new Object[] {"STT", "Nội dung", "Địa điểm", "Thứ, ngày", "Giờ"},
                new Object[] {1, "Giao ban", "Phòng họp 1", "23/11", "8h"}));
        assertThat(table.rows().getFirst().cells())
                .containsExactly("23/11", "", "8h", "Giao ban", "", "", "Phòng họp 1", "", "", "");
    }

    @Test
    void unknownColumnsAreReported() {
        var table = table(Xlsx.of(
                new Object[] {"Ngày", "Nội dung", "Kinh phí\ndự kiến", "Người duyệt", "Ghi chú", "Ghi chú", "Dòng", "Lý do"},
                new Object[] {"23/11", "Giao ban", "5", "A", "x", "y", 7, "sai"}));
        assertThat(table.unknownColumns()).containsExactly("Kinh phí dự kiến", "Người duyệt", "Ghi chú");
    }

    @Test
    void weekdayAndDateMayHaveTheirOwnColumns() {
        var table = table(Xlsx.of(
                new Object[] {"Thứ", "Ngày", "Nội dung"},
                new Object[] {"Hai", "23/11", "Giao ban"},
                new Object[] {"Ba", null, "Họp"}));
        assertThat(days(table)).containsExactly("Hai 23/11", "Ba");
    }

    @Test
    void vehicleAndNoteMayShareAColumn() {
        var table = table(Xlsx.of(
                new Object[] {"Ngày", "Nội dung", "Xe/Ghi chú"},
                new Object[] {"23/11", "a", "12A-003.45"},
                new Object[] {"23/11", "b", "mang tài liệu"},
                new Object[] {"23/11", "c", "Xe 12A 00345; đi từ 7h\nxe 7 chỗ"}));
        assertThat(table.rows().stream().map(row -> row.cell(Column.VEHICLE)).toList())
                .containsExactly("12A-003.45", "", "Xe 12A 00345; xe 7 chỗ");
        assertThat(table.rows().stream().map(row -> row.cell(Column.NOTE)).toList())
                .containsExactly("", "mang tài liệu", "đi từ 7h");
    }

    @Test
    void titlesAboveAndSignaturesBelowAreNotTheTable() {
        var table = table(Xlsx.of(
                new Object[] {"TỈNH UỶ LẠNG SƠN", null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"},
                new Object[] {"VĂN PHÒNG", null, null, "Lạng Sơn, ngày 20 tháng 11 năm 2026"},
                new Object[] {null, null, "LỊCH CÔNG TÁC"},
                new Object[] {"Tuần 48 (từ ngày 23/11/2026 đến ngày 29/11/2026)"},
                new Object[] {},
                new Object[] {"Ngày", "Buổi", "Nội dung", "Chủ trì"},
                new Object[] {"23/11", "Sáng", "Giao ban", "Đ/c Bí thư"},
                new Object[] {},
                new Object[] {"24/11", "Sáng", "Họp", "Chánh Văn phòng"},
                new Object[] {"Nơi nhận:", null, "CHÁNH VĂN PHÒNG"},
                new Object[] {"- Thường trực Tỉnh uỷ,"},
                new Object[] {"- Lưu VPTU", null, "Đàm Văn Uy"}));
        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(7, 9);
        assertThat(table.asides())
                .containsExactly(
                        new Aside(10, "Nơi nhận: | CHÁNH VĂN PHÒNG"),
                        new Aside(11, "- Thường trực Tỉnh uỷ,"),
                        new Aside(12, "- Lưu VPTU | Đàm Văn Uy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T/L BAN THƯỜNG VỤ",
                "TL. BAN THƯỜNG VỤ",
                "K/T CHÁNH VĂN PHÒNG",
                "KT. CHÁNH VĂN PHÒNG",
                "CHÁNH VĂN PHÒNG",
                "Người lập biểu",
                "Trực tuần: LĐVP đ/c Uy",
                "Ghi chú: lịch này thay giấy mời",
                "Lạng Sơn, ngày 20 tháng 11 năm 2026"
            })
    void closingLinesEndTheTable(String line) {
        for (int at : new int[] {0, 3}) {
            Object[] last = new Object[4];
            last[at] = line;
            var table = table(Xlsx.of(Xlsx.HEADINGS, new Object[] {"23/11", "Sáng", "8h", "Giao ban"}, last));
            assertThat(table.rows()).hasSize(1);
            assertThat(table.asides()).containsExactly(new Aside(3, line));
        }
    }

    @Test
    void aSecondTableBelowASignatureIsReadToo() {
        var table = table(Xlsx.of(
                Xlsx.HEADINGS,
                new Object[] {"23/11", "Sáng", "8h", "Giao ban"},
                new Object[] {"Nơi nhận:", null, null, "CHÁNH VĂN PHÒNG"},
                Xlsx.HEADINGS,
                new Object[] {"26/11", "Sáng", "8h", "Họp"}));
        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(2, 5);
    }

    @Test
    void aRepeatedHeadingIsNoRow() {
        var table = table(Xlsx.of(
                Xlsx.HEADINGS,
                new Object[] {"23/11", "Sáng", "8h", "Giao ban"},
                Xlsx.HEADINGS,
                new Object[] {"24/11", "Sáng", "8h", "Họp"}));
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void theFirstSheetWithAHeadingIsTaken() {
        Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
        sheets.put("Bìa", List.<Object[]>of(new Object[] {"Lịch tuần"}));
        sheets.put("Tuần 48", List.of(new Object[] {"Ngày", "Nội dung"}, new Object[] {"23/11", "Giao ban"}));
        sheets.put("Tuần 49", List.of(new Object[] {"Ngày", "Nội dung"}, new Object[] {"30/11", "Họp"}));
        var table = table(Xlsx.sheets(sheets));
        assertThat(table.sheet()).isEqualTo("Tuần 48");
        assertThat(days(table)).containsExactly("23/11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            dd/mm/yyyy               | 23/11/2026
            14                       | 23/11/2026
            d-mmm-yy                 | 23/11/2026
            [$-42A]dddd, dd/mm/yyyy  | 23/11/2026
            "Thứ" dddd dd/mm         | 23/11
            dd/mm                    | 23/11
            16                       | 23/11
            mmm                      | 23/11
            [$-F800]dddd\\, d mmmm   | 23/11
            dd/mm/yyyy;@             | 23/11/2026
            58                       | 23/11/2026
            General                  | 23/11/2026
            0                        | 23/11/2026
            """)
    void dayCellsAreWrittenAsTheySayWithoutAYearTheyDoNotShow(String format, String shown) {
        byte[] file = Xlsx.byHand().formats(format).row(number(MONDAY, 1)).bytes();
        assertThat(days(table(file))).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            h:mm                | 0.354166666666667  | 08:30
            hh:mm               | 0.333333333333333  | 08:00
            20                  | 0.354166666666667  | 08:30
            h:mm AM/PM          | 0.604166666666667  | 14:30
            h"h"mm              | 0.354166666666667  | 08:30
            [h]:mm              | 0.354166666666667  | 08:30
            dd/mm/yyyy hh:mm    | 46349.354166666667 | 08:30
            22                  | 46349.354166666667 | 08:30
            General             | 0.354166666666667  | 08:30
            0.00                | 0.604166666666667  | 14:30
            General             | 8                  | 8
            General             | 8.3                | 8.3
            General             | 8.3000000000000007 | 8.3
            mm:ss               | 0.354178240740741  | 08:30:01
            """)
    void hourCellsAreWrittenAsHours(String format, double value, String shown) {
        byte[] file = Xlsx.byHand()
                .formats(format)
                .row(text("23/11") + text("") + number(value, 1))
                .bytes();
        assertThat(table(file).rows().getFirst().cell(Column.TIME)).isEqualTo(shown);
    }

    @Test
    void theCalendarOf1904() {
        byte[] file = Xlsx.byHand()
                .since1904()
                .formats("dd/mm/yyyy", "h:mm")
                .row(number(MONDAY - 1462, 1) + text("") + number(0.354166666666667, 2))
                .bytes();
        assertThat(table(file).rows().getFirst().cells()).startsWith("23/11/2026", "", "08:30");
    }

    @Test
    void aDayWithItsHourInOneCell() {
        byte[] file = Xlsx.byHand()
                .formats("dd/mm/yyyy hh:mm")
                .row(number(MONDAY + 0.3541666667, 1))
                .bytes();
        assertThat(days(table(file))).containsExactly("23/11/2026 08:30");
    }

    @Test
    void textsOfEveryKind() {
        byte[] file = Xlsx.byHand()
                .sharedTexts("<si><t>23/11</t></si><si><r><t>Giao </t></r><r><rPr><b/></rPr><t>ban</t></r></si>"
                        + "<si><t>Họp</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>")
                .row(cell("t=\"s\"", "<v>0</v>") + cell("t=\"str\"", "<f>A1</f><v>Sáng</v>")
                        + cell("t=\"inlineStr\"", "<is><r><t>8h</t></r><r><t>30</t></r></is>")
                        + cell("t=\"s\"", "<v>1</v>") + cell("t=\"s\"", "<v>2</v>") + cell("t=\"b\"", "<v>1</v>")
                        + cell("t=\"e\"", "<v>#N/A</v>") + cell("", "<f>1+1</f><v>2</v>")
                        + cell("t=\"e\"", "<f>X</f><v>#REF!</v>") + cell("", "<v>1E+300</v>"))
                .bytes();
        assertThat(table(file).rows().getFirst().cells())
                .containsExactly("23/11", "Sáng", "8h30", "Giao ban", "Họp", "TRUE", "#N/A", "2", "#REF!", "1E+300");
    }

    @Test
    void mergedCellsHaveTheirWordsInTheFirstOnly() {
        byte[] file = Xlsx.byHand()
                .row(text("23/11") + text("Sáng") + text("8h") + text("Giao ban"))
                .row("<c/><c/>" + text("9h") + text("Họp"))
                .bytes();
        assertThat(days(table(file))).containsExactly("23/11", "");
    }

    @Test
    void marksAndBlanksOfOtherProgramsAreCleaned() {
        var table = table(Xlsx.of(
                Xlsx.HEADINGS, new Object[] {"23/11\u00a0", "Sáng\u200b", " 8h ", "Giao\r\nban _x000D_\t tuần"}));
        assertThat(table.rows().getFirst().cells()).startsWith("23/11", "Sáng", "8h", "Giao\nban tuần");
        // "Sáng" in two code points for á.
        var decomposed = table(Xlsx.of(Xlsx.HEADINGS, new Object[] {"23/11", "Sa\u0301ng"}));
        assertThat(decomposed.rows().getFirst().cell(Column.HALF_DAY)).isEqualTo("Sáng");
    }

    @Test
    void rowsWithoutNumbersAreCounted() {
        byte[] file = Xlsx.byHand()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Ngày</t></is></c><c t=\"inlineStr\"><is>"
                                + "<t>Nội dung</t></is></c></row><row><c t=\"inlineStr\"><is><t>23/11</t></is></c></row>"
                                + "</sheetData></worksheet>")
                .bytes();
        assertThat(table(file).rows()).singleElement().satisfies(row -> assertThat(row.number())
                .isEqualTo(2));
    }

    private static List<String> days(WorkbookReader.Result.Table table) {
        return table.rows().stream().map(row -> row.cell(Column.DAY)).toList();
    }

    private static WorkbookReader.Result.Table table(byte[] file) {
        return (WorkbookReader.Result.Table) WorkbookReader.read(file);
    }
}
