package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.calendar.internal.weekimport.Xlsx.cell;
import static vn.vptu.calendar.internal.weekimport.Xlsx.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vptu.calendar.internal.weekimport.Refusal.Reason;

/** Files that are not read, each with its own reason, and quickly. */
@Timeout(20)
class RefusalTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WeekImportReader READER = new WeekImportReader(MONDAY, TestDirectory.PROVINCE);
    private static final byte[] GOOD = Xlsx.of(Xlsx.HEADINGS, new Object[] {"23/11", "Sáng", "8h", "Giao ban"});

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            %PDF-1.7 ...                                   | PDF
            {\\rtf1\\ansi                                  | OTHER_OFFICE
            Ngày;Buổi;Giờ                                  | TEXT
            Ngày,Buổi,Giờ                                  | TEXT
            BM là viết tắt                                 | TEXT
            <html><table><tr><td>Ngày</td></tr></table>    | HTML
            <table><tr><td>Ngày</td></tr></table>          | HTML
            <!DOCTYPE html><p>Ngày</p>                     | HTML
            <?xml version="1.0"?><a/>                      | TEXT
            <?xml?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/> | OLD_XLS
            """)
    void whatATextIs(String content, Reason reason) {
        assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000,IMAGE",
        "ffd8ffe000104a4649460001,IMAGE",
        "474946383961010001000000,IMAGE",
        "0000001c6674797068656963,IMAGE",
        "d0cf11e0a1b11ae100000000,OLD_XLS",
        "0908100000060500,OLD_XLS",
        "504b0506000000000000000000000000000000000000,ZIP",
        "00010203040506070809,NOT_XLSX",
        "504b030400,DAMAGED",
        "504b0304,DAMAGED"
    })
    void whatBytesAre(String hex, Reason reason) {
        assertThat(reason(HexFormat.of().parseHex(hex))).isEqualTo(reason);
    }

    @Test
    void aPasswordIsToldFromAnOldFile() {
        var names = new String(new char[] {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}) + "....";
        String encrypted = names + "EncryptedPackage".replaceAll("(.)", "$1\0");
        assertThat(reason(encrypted.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void anEmptyFile() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY_FILE);
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenRead() throws IOException {
        byte[] large = Arrays.copyOf(GOOD, 11 * 1024 * 1024);
        assertThat(READER.read(large)).isEqualTo(Refusal.of(Reason.FILE_TOO_LARGE, 11, 10));
        Path file = Files.write(folder.resolve("week.xlsx"), large);
        assertThat(READER.read(file)).isEqualTo(Refusal.of(Reason.FILE_TOO_LARGE, 11L, 10));
        assertThat(READER.read(Files.write(folder.resolve("good.xlsx"), GOOD))).isInstanceOf(WeekImport.class);
    }

    @Test
    void archivesThatAreSomethingElse() {
        assertThat(reason(Xlsx.zip(Map.of("a.txt", "a")))).isEqualTo(Reason.ZIP);
        assertThat(reason(Xlsx.zip(Map.of("[Content_Types].xml", "<a/>", "word/document.xml", "<a/>"))))
                .isEqualTo(Reason.OTHER_OFFICE);
        assertThat(reason(Xlsx.zip(Map.of("mimetype", "application/vnd.oasis", "content.xml", "<a/>"))))
                .isEqualTo(Reason.OTHER_OFFICE);
        assertThat(reason(Xlsx.zip(Map.of("[Content_Types].xml", "<a/>", "xl/workbook.bin", "x"))))
                .isEqualTo(Reason.OTHER_OFFICE);
    }

    @Test
    void aDamagedFile() {
        assertThat(reason(Arrays.copyOf(GOOD, GOOD.length / 2))).isEqualTo(Reason.DAMAGED);
        byte[] scratched = GOOD.clone();
        Arrays.fill(scratched, 40, 400, (byte) 7);
        assertThat(reason(scratched)).isEqualTo(Reason.DAMAGED);
        assertThat(reason(Xlsx.byHand().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>").bytes()))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(Xlsx.byHand().part("xl/workbook.xml", "<workbook/>").bytes()))
                .isEqualTo(Reason.EMPTY_SHEET);
        assertThat(reason(Xlsx.byHand().part("xl/_rels/workbook.xml.rels", "<a/>").bytes()))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileThatUnpacksToAMonster() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/media/image1.png")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("xml") ? "<a/>".getBytes(StandardCharsets.UTF_8) : new byte[60 * 1024 * 1024]);
                zip.closeEntry();
            }
        }
        assertThat(out.size()).isLessThan(100_000);
        assertThat(reason(out.toByteArray())).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void aSheetThatUnpacksToAMonster() {
        var cells = new StringBuilder();
        for (int i = 0; i < 2_000_000; i++) {
            cells.append("<row/>");
        }
        assertThat(reason(Xlsx.byHand().row(cells.toString()).bytes())).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void anArchiveOfVeryManyEntries() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<a/>");
        parts.put("xl/workbook.xml", "<a/>");
        for (int i = 0; i < 2000; i++) {
            parts.put("xl/" + i, "");
        }
        assertThat(reason(Xlsx.zip(parts))).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void entitiesAreNeverExpanded() {
        String bomb = "<!DOCTYPE worksheet [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&d;</t></is></c></row></sheetData></worksheet>";
        assertThat(reason(Xlsx.byHand().part("xl/worksheets/sheet1.xml", bomb).bytes()))
                .isEqualTo(Reason.DAMAGED);
        for (String part : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml")) {
            String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x a=\"&e;\">&e;</x>";
            assertThat(reason(Xlsx.byHand().part(part, evil).bytes())).as(part).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void cellsThatWouldKeepTheParserBusy() {
        assertThat(reason(Xlsx.byHand().row(cell("t=\"s\"", "<v>2000000000</v>")).bytes()))
                .as("a shared text that does not exist")
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(Xlsx.byHand().row(cell("r=\"ZZZZZZ2\"", "<v>1</v>")).bytes()))
                .as("a column far to the right")
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(Xlsx.byHand().row(cell("r=\"XFE2\"", "<v>1</v>")).bytes()))
                .isEqualTo(Reason.DAMAGED);
        var cells = "<c/>".repeat(400_001);
        assertThat(reason(Xlsx.byHand().row(cells).bytes())).isEqualTo(Reason.UNPACKS_TOO_LARGE);
        var formulas = "<c><f>1</f></c>".repeat(20_001);
        assertThat(reason(Xlsx.byHand().row(formulas).bytes())).isEqualTo(Reason.UNPACKS_TOO_LARGE);
        var longFormula = cell("", "<f>" + "A".repeat(9000) + "</f>");
        assertThat(reason(Xlsx.byHand().row(longFormula).bytes())).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void aSheetWithoutWords() {
        assertThat(reason(Xlsx.of())).isEqualTo(Reason.EMPTY_SHEET);
        assertThat(reason(Xlsx.of(new Object[] {null, " "}, new Object[] {"", "\n"}))).isEqualTo(Reason.EMPTY_SHEET);
    }

    @Test
    void aSheetWithoutHeadingNamesWhatWasFound() {
        assertThat(READER.read(Xlsx.of(new Object[] {"STT", "Họ tên", "Số tiền"}, new Object[] {1, "A", 5})))
                .isEqualTo(Refusal.of(Reason.NO_HEADER, "STT | Họ tên | Số tiền"));
    }

    @Test
    void aHeadingThatLacksAColumnNamesIt() {
        assertThat(READER.read(Xlsx.of(
                        new Object[] {"Lịch công tác"}, new Object[] {"Thứ", "Ngày", "Buổi Sáng", "Buổi Chiều", "Ghi chú"})))
                .isEqualTo(Refusal.of(
                        Reason.COLUMN_MISSING, "Nội dung", "Thứ | Ngày | Buổi Sáng | Buổi Chiều | Ghi chú"));
        assertThat(READER.read(Xlsx.of(new Object[] {"Giờ", "Nội dung", "Chủ trì"})))
                .isEqualTo(Refusal.of(Reason.COLUMN_MISSING, "Ngày", "Giờ | Nội dung | Chủ trì"));
    }

    @Test
    void aHeadingTooFarDownIsNotSearched() {
        Object[][] rows = new Object[22][];
        Arrays.fill(rows, new Object[] {"Dòng chữ"});
        rows[21] = Xlsx.HEADINGS;
        assertThat(reason(Xlsx.of(rows))).isEqualTo(Reason.NO_HEADER);
    }

    @Test
    void twoThousandRowsAreReadAndOneMoreIsNot() {
        Object[][] rows = new Object[2001][];
        Arrays.fill(rows, new Object[] {"23/11", "Sáng", "8h", "Giao ban"});
        rows[0] = Xlsx.HEADINGS;
        assertThat(READER.read(Xlsx.of(rows))).isInstanceOfSatisfying(WeekImport.class, week -> assertThat(week.rows())
                .hasSize(2000));
        Object[][] more = Arrays.copyOf(rows, 2002);
        more[2001] = rows[1];
        assertThat(READER.read(Xlsx.of(more))).isEqualTo(Refusal.of(Reason.TOO_MANY_ROWS, 2000));
    }

    @Test
    void emptyRowsDoNotCount() {
        Object[][] rows = new Object[3000][];
        Arrays.fill(rows, new Object[] {" ", null});
        rows[0] = Xlsx.HEADINGS;
        rows[2999] = new Object[] {"23/11", "Sáng", "8h", "Giao ban"};
        assertThat(READER.read(Xlsx.of(rows))).isInstanceOfSatisfying(WeekImport.class, week -> assertThat(week.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.sheetRow()).isEqualTo(3000)));
    }

    @Test
    void everyReasonHasItsKey() {
        Map<Reason, String> keys = new HashMap<>();
        for (Reason reason : Reason.values()) {
            keys.put(reason, Refusal.of(reason).key());
        }
        assertThat(keys.get(Reason.UNPACKS_TOO_LARGE)).isEqualTo("calendar.import.error.unpacks-too-large");
        assertThat(keys.values()).doesNotHaveDuplicates();
    }

    @Test
    void aWeekBeginsOnAMonday() {
        assertThatThrownBy(() -> new WeekImportReader(MONDAY.plusDays(1), DirectorySnapshot.EMPTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileWithoutStylesIsReadAllTheSame() {
        byte[] file = Xlsx.byHand()
                .row(text("23/11") + text("Sáng") + text("8h") + text("Giao ban"))
                .without("styles")
                .bytes();
        assertThat(READER.read(file)).isInstanceOf(WeekImport.class);
    }

    private static Reason reason(byte[] file) {
        return READER.read(file) instanceof Refusal refusal ? refusal.reason() : null;
    }
}
