package vn.vptu.base.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vptu.base.i18n.Translations;
import vn.vptu.files.Samples;
import vn.vptu.testing.Sheet;

/** Tables as people's programs write them, and files that are none. */
@Timeout(60)
class TableReaderTest {

    private static final Translations WORDS = new Translations();
    private static final ColumnNames NAMES = new ColumnNames(
            List.of(
                    ImportColumn.of("fullName", "directory.people.full-name", ImportColumn.Kind.TEXT, "")
                            .orCalled("Họ tên"),
                    ImportColumn.of("phone", "directory.people.phone", ImportColumn.Kind.TEXT, "")),
            WORDS);

    @TempDir
    private Path folder;

    private final List<TableRow> rows = new ArrayList<>();

    private TableReader.Result read(byte[] bytes) throws IOException {
        return new TableReader(NAMES, rows::add).read(Files.write(folder.resolve("tep"), bytes));
    }

    private String refusal(byte[] bytes) throws IOException {
        return read(bytes) instanceof TableReader.Result.Refused refused
                ? refused.error().code()
                : "";
    }

    @Test
    void titlesAboveAreSkippedAndDaysAndNumbersAreReadAsTyped() throws IOException {
        TableReader.Result read = read(Sheet.of(List.of(
                List.of("VĂN PHÒNG TỈNH UỶ"),
                List.of(),
                List.of("STT", "HỌ VÀ TÊN (ghi chữ thường)", "Ngày", "Số"),
                List.of(1, "  Nguyễn\u00a0Văn  An ", LocalDate.of(2024, 3, 1), 8.3),
                Collections.singletonList(null),
                List.of(2, "Hoàng Thị B", "5/1/2026", 1200))));

        assertThat(read)
                .isEqualTo(new TableReader.Result.Table(
                        List.of("STT", "HỌ VÀ TÊN (ghi chữ thường)", "Ngày", "Số"), false, 2));
        assertThat(rows)
                .containsExactly(
                        new TableRow(4, List.of("1", "Nguyễn Văn An", "01/03/2024", "8.3")),
                        new TableRow(6, List.of("2", "Hoàng Thị B", "5/1/2026", "1200")));
    }

    @Test
    void aHeadingOverTwoRowsTakesTheUpperWordsWhereTheLowerCellIsMerged() throws IOException {
        TableReader.Result read = read(Sheet.of(List.of(
                List.of("Họ tên", "Liên hệ"), List.of("", "Điện thoại", "Thư"), List.of("A", "0205", "a@b.vn"))));

        assertThat(((TableReader.Result.Table) read).headings()).containsExactly("Họ tên", "Điện thoại", "Thư");
    }

    @Test
    void textIsDividedByWhateverStandsInItsFirstLine() throws IOException {
        read(("\uFEFFHọ tên;Điện thoại\r\n\"Nguyễn; Văn \"\"An\"\"\";0205\r\n\r\nB;\"hai\ndòng\"\r\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(rows)
                .extracting(TableRow::cells)
                .containsExactly(List.of("Nguyễn; Văn \"An\"", "0205"), List.of("B", "hai\ndòng"));
        rows.clear();
        read("Họ tên\tĐiện thoại\nA\t1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(TableRow::cells).containsExactly(List.of("A", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',imports.error.empty-file",
        "255044462d312e37,imports.error.type",
        "89504e470d0a1a0a0000,imports.error.type",
        "504b0304,imports.error.damaged",
        "0908100000060500,imports.error.old-sheet",
        "fffe41004200,imports.error.letters",
        "43616665e9,imports.error.letters",
        "00010203,imports.error.type"
    })
    void whatIsNoSpreadsheetIsSaidToBeWhatItIs(String hex, String code) throws IOException {
        assertThat(refusal(HexFormat.of().parseHex(hex))).isEqualTo(code);
    }

    @Test
    void eachFaultOfAFileHasItsSentence() throws IOException {
        assertThat(refusal(Samples.ole("Workbook"))).isEqualTo("imports.error.old-sheet");
        assertThat(refusal(Samples.ole("EncryptedPackage"))).isEqualTo("imports.error.encrypted");
        assertThat(refusal(
                        Samples.zip(Map.of("[Content_Types].xml", "", "xl/workbook.xml", "", "xl/vbaProject.bin", ""))))
                .isEqualTo("imports.error.macros");
        assertThat(refusal(Samples.docx("x"))).isEqualTo("imports.error.type");
        assertThat(refusal(Sheet.of(List.of()))).isEqualTo("imports.error.no-table");
        assertThat(refusal(Sheet.of(List.of(List.of("Họ tên", "Điện thoại"))))).isEqualTo("imports.error.no-rows");
        assertThat(refusal(new byte[11 * 1024 * 1024])).isEqualTo("imports.error.file-large");
        assertThat(refusal(Sheet.of(List.of(Collections.nCopies(61, "Họ tên"), List.of("A")))))
                .isEqualTo("imports.error.columns");
        String many = "Họ tên;Điện thoại\n" + "A;1\n".repeat(20_001);
        assertThat(refusal(many.getBytes(StandardCharsets.UTF_8))).isEqualTo("imports.error.rows");
        assertThat(refusal(Samples.zip(Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "xl/workbook.xml",
                        "<a/>",
                        "xl/x.bin",
                        "0".repeat(30_000_000)))))
                .isEqualTo("imports.error.unpacks");
    }

    @Test
    void daysThatCountFrom1904AreFourYearsLater() {
        ImportColumn from = ImportColumn.of("validFrom", "common.from", ImportColumn.Kind.DATE, "");

        assertThat(new CellReader(WORDS, false).read(from, "45352"))
                .isEqualTo(new CellReader.Result.Value(LocalDate.of(2024, 3, 1)));
        assertThat(new CellReader(WORDS, true).read(from, "43890"))
                .isEqualTo(new CellReader.Result.Value(LocalDate.of(2024, 3, 1)));
    }
}
