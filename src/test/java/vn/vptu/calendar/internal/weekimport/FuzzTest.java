package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is typed or uploaded, nothing is thrown, and no word of a list gets lost. */
@Timeout(60)
class FuzzTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WeekImportReader READER = new WeekImportReader(MONDAY, TestDirectory.PROVINCE);
    private static final RowReader ROWS = new RowReader(MONDAY, TestDirectory.PROVINCE);
    private static final NameMatcher NAMES = new NameMatcher(TestDirectory.PROVINCE);
    private static final VehicleReader VEHICLES = new VehicleReader(TestDirectory.PROVINCE.vehicles());
    private static final PlaceReader PLACES = new PlaceReader(TestDirectory.PROVINCE);

    private static final String[] BITS = {
        "23",
        "/",
        "11",
        "2026",
        "-",
        "–",
        " ",
        "Thứ",
        "Hai",
        "T2",
        "CN",
        "từ",
        "đến",
        "ngày",
        "tháng",
        "năm",
        "(",
        ")",
        ",",
        ";",
        "\n",
        ":",
        ".",
        "h",
        "giờ",
        "30",
        "8",
        "14",
        "'",
        "’",
        "phút",
        "Sáng",
        "Chiều",
        "Tối",
        "Cả ngày",
        "trưa",
        "buổi",
        "đ/c",
        "Đ/c",
        "đồng chí",
        "các",
        "Bí thư",
        "Phó",
        "PBT",
        "TT",
        "Tỉnh uỷ",
        "Hoàng Văn Ánh",
        "Uy",
        "Đạt",
        "và",
        "&",
        "trừ",
        "LĐVP:",
        "uỷ quyền của",
        "thay",
        "Ban Tổ chức",
        "Ban TG và DV",
        "BTV",
        "UVBTV",
        "Phòng họp",
        "1",
        "12A-003.45",
        "003.45",
        "xe",
        "hoãn",
        "giấy mời riêng",
        "dự",
        "lãnh đạo",
        "Nguyễn Thị Hà",
        "\u0301",
        "\u200b",
        "😀",
        "#N/A",
        "0",
        "99999999999999999999",
        "\u0000",
        "İ",
        "ß",
        "[",
        "]",
        "…",
        "*",
        "ông",
        "Mời:",
        "1.",
        "ÂL",
        "AM",
        "CH"
    };

    @Test
    void tenThousandCellsOfWordsPeopleUse() {
        var random = new Random(20261123);
        for (int i = 0; i < 10_000; i++) {
            check(words(random, 1 + random.nextInt(14)));
        }
    }

    @Test
    void tenThousandCellsOfAnyCharacters() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
            }
            check(text.toString());
        }
    }

    @Test
    void tenThousandRows() {
        var random = new Random(42);
        RowContext context = RowContext.TOP;
        for (int i = 0; i < 10_000; i++) {
            List<String> cells = Stream.generate(
                            () -> random.nextInt(3) == 0 ? "" : words(random, 1 + random.nextInt(4)))
                    .limit(10)
                    .map(CellText::clean)
                    .toList();
            var outcome = ROWS.read(new SheetRow(i + 1, cells), context);
            context = outcome.next();
            if (outcome.row() != null && outcome.row().activity() != null) {
                assertThat(outcome.row().activity().draft(1)).isNotNull();
                assertThat(outcome.row().activity().identityKey()).hasSize(64);
            }
        }
    }

    @Test
    void veryLongCellsTakeNoLongTime() {
        for (String bit : BITS) {
            for (String text : List.of(bit + " ", bit)) {
                check(text.repeat(32_000 / text.length()));
                check(text.repeat(3_990 / text.length()));
            }
        }
    }

    @Test
    void tenThousandFilesOfAnyBytes() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            assertThat(READER.read(noise)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void scratchedFiles() {
        byte[] good = Xlsx.of(Xlsx.HEADINGS, new Object[] {"23/11", "Sáng", "8h", "Giao ban", "Đ/c Bí thư"});
        var random = new Random(2);
        for (int i = 0; i < 3_000; i++) {
            byte[] scratched = good.clone();
            int scratches = 1 + random.nextInt(8);
            for (int j = 0; j < scratches; j++) {
                scratched[random.nextInt(scratched.length)] = (byte) random.nextInt();
            }
            assertThat(READER.read(scratched)).isNotNull();
        }
    }

    @Test
    void scratchedXmlInsideAGoodArchive() {
        var random = new Random(3);
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Ngày</t></is></c>"
                + "<c r=\"B1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>46349.5</v></c>"
                + "<c r=\"B2\" t=\"e\"><f>A1</f><v>#N/A</v></c></row></sheetData></worksheet>";
        for (int i = 0; i < 1_500; i++) {
            var scratched = new StringBuilder(sheet);
            int scratches = 1 + random.nextInt(4);
            for (int j = 0; j < scratches; j++) {
                scratched.setCharAt(
                        random.nextInt(scratched.length()), "<>\"/ 0159ASse&#\n".charAt(random.nextInt(16)));
            }
            byte[] file = Xlsx.byHand()
                    .sharedTexts("<si><t>Nội dung</t></si>")
                    .formats("dd/mm/yyyy")
                    .part("xl/worksheets/sheet1.xml", scratched.toString())
                    .bytes();
            assertThat(READER.read(file)).isNotNull();
        }
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(BITS[random.nextInt(BITS.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static void check(String typed) {
        assertThat(new DayReader(MONDAY).read(typed)).isNotNull();
        assertThat(SlotReader.read(typed, typed, null, false)).isNotNull();
        assertThat(TimeReader.read(typed)).isNotNull();
        assertThat(new ContentReader(new DayReader(MONDAY)).read(typed, true, true, MONDAY))
                .isNotNull();
        assertThat(HeaderRow.read(List.of(typed, typed))).isNotNull();
        String clean = CellText.clean(typed);
        for (List<Piece> pieces :
                List.of(NAMES.people(clean), NAMES.units(clean), VEHICLES.read(clean), PLACES.read(clean))) {
            if (!pieces.isEmpty()) {
                assertThat(pieces.stream().map(Piece::source).collect(Collectors.joining()))
                        .isEqualTo(clean);
            } else {
                assertThat(clean.chars().anyMatch(Character::isLetterOrDigit))
                        .as(clean)
                        .isFalse();
            }
        }
    }
}
