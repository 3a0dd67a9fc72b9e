package vn.vptu.base.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.testing.RawKeys;
import vn.vptu.testing.Sheet;

/**
 * Ten thousand files and cells that nobody would think of: each gives rows or a sentence, never an exception, never a key
 * without words.
 */
@Timeout(240)
class ImportFuzzTest {

    private static final long SEED = 20_261_126;
    private static final int BROKEN_SHEETS = 2_000;
    private static final int TEXTS = 3_000;
    private static final int CELLS = 5_000;

    private static final Translations WORDS = new Translations();
    private static final Sentences VIETNAMESE = WORDS.in(Translations.VIETNAMESE);

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("fullName", "directory.people.full-name", ImportColumn.Kind.TEXT, "A")
                    .needed(),
            ImportColumn.of("capacity", "directory.rooms.capacity", ImportColumn.Kind.NUMBER, "1"),
            ImportColumn.of("validFrom", "common.from", ImportColumn.Kind.DATE, "01/01/2020"),
            ImportColumn.of("active", "common.in-use", ImportColumn.Kind.YES_NO, "Có"),
            ImportColumn.of("kind", "directory.units.kind", ImportColumn.Kind.CHOICE, "Khác")
                    .from(List.of(new ImportColumn.Choice("OTHER", "enum.UnitKind.OTHER"))));

    private static final String[] ODD = {
        "",
        " ",
        "\u0000",
        "\u0001",
        "\u202e",
        "\uFEFF",
        "'",
        "\"",
        "\"\"",
        ";",
        ",",
        "\t",
        "\n",
        "\r\n",
        "=1+1",
        "=",
        "#REF!",
        "#N/A",
        "-",
        "0",
        "-1",
        "1.234",
        "1,5",
        "1e9",
        "99999999999999999999",
        "31/02/2020",
        "1/1/0000",
        "32/13/2026",
        "2020-13-45",
        "45000",
        "0,5",
        "TRUE",
        "x",
        "Có",
        "{0}",
        "{",
        "'{0}'",
        "%s",
        "\\",
        "<b>",
        "Đ",
        "Nguyễn Văn An",
        "e\u0301\u0323",
        "😀",
        "\uD83D",
        "imports.error.missing",
        "a".repeat(3_000),
        "Họ và tên",
        "Số chỗ",
        "(…)"
    };

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    @Test
    void whateverTheFileIsItGivesRowsOrASentence() throws IOException {
        byte[] sheet = sheet();
        int tables = 0;
        for (int i = 0; i < BROKEN_SHEETS; i++) {
            tables += read(broken(i % 10 == 0 ? sheet() : sheet)) ? 1 : 0;
        }
        for (int i = 0; i < TEXTS; i++) {
            tables += read(text()) ? 1 : 0;
        }
        assertThat(tables).as("some of it can be read").isBetween(500, BROKEN_SHEETS + TEXTS - 500);
    }

    @Test
    void whateverACellHoldsItGivesAValueOrASentence() {
        int wrong = 0;
        for (int i = 0; i < CELLS; i++) {
            CellReader reader = new CellReader(WORDS, random.nextBoolean());
            String cell = cell();
            for (ImportColumn column : COLUMNS) {
                switch (reader.read(column, cell)) {
                    case CellReader.Result.Value value ->
                        assertThat(value.value()).isNotNull();
                    case CellReader.Result.Nothing nothing -> assertThat(cell).isBlank();
                    case CellReader.Result.Wrong error -> {
                        wrong++;
                        said(error.error(), cell);
                        List<FieldError> kept = StoredErrors.read(StoredErrors.write(List.of(error.error())));
                        said(kept.getFirst(), cell);
                    }
                }
            }
        }
        assertThat(wrong).isGreaterThan(CELLS);
    }

    @Test
    void whateverTheHeadingsAreEachColumnIsUsedOnce() {
        ColumnNames names = new ColumnNames(COLUMNS, WORDS);
        for (int i = 0; i < 1_000; i++) {
            List<String> headings = new ArrayList<>();
            for (int column = random.nextInt(12); column >= 0; column--) {
                headings.add(
                        random.nextInt(3) == 0
                                ? VIETNAMESE.say(COLUMNS.get(random.nextInt(5)).key())
                                : cell());
            }
            Map<String, Integer> guess = names.guess(headings, Map.of("kind", ColumnNames.key(cell())));

            assertThat(guess.values()).doesNotHaveDuplicates().allMatch(place -> place < headings.size());
        }
    }

    /** Whether there was a table in it. */
    private boolean read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("tep.part"), bytes);
        List<TableRow> rows = new ArrayList<>();
        TableReader.Result result = new TableReader(new ColumnNames(COLUMNS, WORDS), rows::add).read(file);
        return switch (result) {
            case TableReader.Result.Refused refused -> {
                said(refused.error(), "");
                yield false;
            }
            case TableReader.Result.Table table -> {
                assertThat(rows).hasSize(table.rows());
                assertThat(rows).allMatch(row -> row.cells().size() <= TableReader.MOST_COLUMNS);
                yield true;
            }
        };
    }

    /** The sentence has words, and every place in it is filled. */
    private static void said(FieldError error, String cell) {
        String sentence = StoredErrors.say(error, VIETNAMESE);
        assertThat(sentence).contains("Mời").doesNotStartWith(error.code());
        if (!cell.contains("{") && !cell.contains("imports.")) {
            assertThat(sentence).doesNotContain("{");
            assertThat(RawKeys.in(sentence)).isEmpty();
        }
    }

    private byte[] sheet() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("Họ và tên", "Số chỗ", "Từ ngày", "Đang sử dụng", "Loại"));
        for (int i = 0; i < 5; i++) {
            rows.add(List.of(cell().replaceAll("[^\\p{L}\\p{N} ]", ""), random.nextInt(), "1/1/2020", true, "Khác"));
        }
        return Sheet.of(rows);
    }

    /** Some bytes changed, left out or cut off; sometimes none. */
    private byte[] broken(byte[] whole) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(5)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            case 2 -> {
                for (int i = 0; i < 20; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 3 -> random.nextBytes(bytes);
            default -> {}
        }
        return bytes;
    }

    private byte[] text() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "Họ và tên;Số chỗ;Từ ngày\n" : "");
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(cell()).append(random.nextInt(4) == 0 ? "\n" : ";");
        }
        return text.toString().getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            cell.append(ODD[random.nextInt(ODD.length)]);
        }
        return cell.toString();
    }
}
