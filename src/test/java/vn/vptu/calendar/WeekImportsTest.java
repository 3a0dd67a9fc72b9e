package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.calendar.internal.weekimport.Refusal;
import vn.vptu.calendar.internal.weekimport.WeekImport;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class WeekImportsTest {

    private static final String[] HEADINGS = {
        "Ngày", "Buổi", "Giờ", "Nội dung", "Chủ trì", "Thành phần", "Địa điểm", "Đơn vị chuẩn bị", "Xe", "Ghi chú"
    };

    @Autowired
    private WeekImports imports;

    @Autowired
    private Weeks weeks;

    @Autowired
    private Activities activities;

    @Autowired
    private TestOffice office;

    private LocalDate monday;
    private String day;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
        day = "%02d/%02d".formatted(monday.getDayOfMonth(), monday.getMonthValue());
    }

    @Test
    void aFileBecomesAWeekAndAgainNothing() {
        byte[] file = xlsx(
                row(day, "Sáng", "8h", "Giao ban nhập", "", "", "Nhà khách", "", "", ""),
                row("", "", "(9h30)", "Nghe báo cáo nhập", "", "Sở Nội vụ", "", "", "", ""),
                row("", "Chiều", "14 giờ 30", "Tiếp đoàn nhập", "", "", "", "", "", ""));

        assertThat(save(file, Set.of(), Set.of())).isEqualTo(new ImportOutcome.Saved(3, 0, 0, 0));
        assertThat(weeks.view(monday).on(monday))
                .extracting(ActivityRow::content)
                .containsExactly("Giao ban nhập", "Nghe báo cáo nhập", "Tiếp đoàn nhập");
        assertThat(weeks.view(monday).on(monday).getLast().period().start()).isEqualTo(LocalTime.of(14, 30));

        assertThat(save(file, Set.of(), Set.of())).isEqualTo(new ImportOutcome.Saved(0, 0, 3, 0));
        assertThat(weeks.view(monday).activities()).hasSize(3);
    }

    @Test
    void aChangedRowIsShownAndAppliedOnlyOnChoice() {
        save(xlsx(row(day, "Sáng", "8h", "Họp đổi giờ", "", "", "Nhà khách", "", "", "")), Set.of(), Set.of());
        byte[] later = xlsx(row(day, "Sáng", "9h", "HỌP  ĐỔI GIỜ", "", "", "", "", "", ""));
        ImportPlan.Row row = imports.plan(read(later)).rows().getFirst();

        assertThat(row.fate()).isEqualTo(ImportPlan.Fate.CHANGED);
        assertThat(row.differences()).containsExactly("when");
        assertThat(save(later, Set.of(), Set.of())).isEqualTo(new ImportOutcome.Saved(0, 0, 0, 1));
        assertThat(only().period().start()).isEqualTo(LocalTime.of(8, 0));
        assertThat(save(later, Set.of(), Set.of(2))).isEqualTo(new ImportOutcome.Saved(0, 1, 0, 0));
        assertThat(only().period().start()).isEqualTo(LocalTime.of(9, 0));
        // What the second file left empty is still what the first one said.
        assertThat(only().place()).isEqualTo("Nhà khách");
    }

    @Test
    void aRowThatCannotBeReadBlocksUntilItIsCorrectedOrLeftOut() {
        byte[] file = xlsx(
                row(day, "Sáng", "8h", "Đọc được", "", "", "", "", "", ""),
                row("31/02", "Sáng", "8h", "Ngày không có", "", "", "", "", "", ""));

        assertThat(save(file, Set.of(), Set.of())).isInstanceOf(ImportOutcome.RowRefused.class);
        assertThat(weeks.view(monday).activities()).isEmpty();

        assertThat(save(file, Set.of(3), Set.of())).isEqualTo(new ImportOutcome.Saved(1, 0, 0, 1));
        WeekImport corrected =
                imports.correct(read(file), 3, List.of(day, "Sáng", "10h", "Ngày không có", "", "", "", "", "", ""));
        assertThat(imports.save(corrected, Set.of(), Set.of(), "lich.xlsx", file))
                .isEqualTo(new ImportOutcome.Saved(1, 0, 1, 0));
    }

    @Test
    void aRoomThatIsTakenRefusesTheRowAndNothingIsSaved() {
        office.room("Phòng nhập lịch");
        byte[] file = xlsx(
                row(day, "Sáng", "8h - 10h", "Họp một", "", "", "Phòng nhập lịch", "", "", ""),
                row(day, "Sáng", "9h - 11h", "Họp hai", "", "", "Phòng nhập lịch", "", "", ""));
        ImportPlan plan = imports.plan(read(file));

        assertThat(plan.rows()).allMatch(row -> row.fate() == ImportPlan.Fate.REFUSED);
        assertThat(plan.rows().getFirst().errors().getFirst().code()).isEqualTo("calendar.error.room-taken");
        assertThat(save(file, Set.of(), Set.of())).isInstanceOf(ImportOutcome.RowRefused.class);
        assertThat(weeks.view(monday).activities()).isEmpty();
        assertThat(save(file, Set.of(3), Set.of())).isInstanceOf(ImportOutcome.RowRefused.class);
    }

    @Test
    void rowsOfTheWeekThatTheFileDoesNotHaveStay() {
        save(xlsx(row(day, "Sáng", "8h", "Có từ trước", "", "", "", "", "", "")), Set.of(), Set.of());
        save(xlsx(row(day, "Chiều", "14h", "Mới thêm", "", "", "", "", "", "")), Set.of(), Set.of());

        assertThat(weeks.view(monday).activities())
                .extracting(ActivityRow::content)
                .containsExactly("Có từ trước", "Mới thêm");
    }

    @Test
    void aPostponedRowStandsStruckThrough() {
        save(xlsx(row(day, "Sáng", "8h", "Dự ngày hội (hoãn)", "", "", "", "", "", "")), Set.of(), Set.of());

        assertThat(only().state()).isEqualTo(ActivityState.POSTPONED);
    }

    @Test
    void aWeekThatIsClosedTakesNothing() {
        byte[] file = xlsx(row(day, "Sáng", "8h", "Muộn rồi", "", "", "", "", "", ""));
        assertThat(weeks.submit(monday, weeks.view(monday).week().version())).isInstanceOf(SaveResult.Saved.class);

        assertThat(save(file, Set.of(), Set.of())).isInstanceOf(ImportOutcome.Refused.class);
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithAReason() {
        assertThat(imports.read(monday, "không phải bảng tính".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
        assertThat(imports.read(monday, new byte[0])).isInstanceOf(Refusal.class);
    }

    @Test
    void theTemplateComesBackAsAnEmptyWeekWithoutFaults() {
        WeekImport template = read(imports.template(monday, Translations.VIETNAMESE));

        assertThat(template.rows()).isEmpty();
        assertThat(template.unknownColumns()).isEmpty();
    }

    @Test
    void refusedRowsComeBackToBeCorrected() {
        byte[] file = xlsx(
                row("31/02", "Sáng", "8h", "Ngày không có", "", "", "", "", "", ""),
                row(day, "Sáng", "8h", "Đọc được", "", "", "", "", "", ""));

        WeekImport again = read(imports.refused(imports.plan(read(file)), Translations.VIETNAMESE));

        assertThat(again.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.rawCells()).contains("31/02", "Ngày không có"));
    }

    private ActivityRow only() {
        return weeks.view(monday).activities().getFirst();
    }

    private WeekImport read(byte[] file) {
        return (WeekImport) imports.read(monday, file);
    }

    /** Row numbers begin with 2, below the headings. */
    private ImportOutcome save(byte[] file, Set<Integer> leftOut, Set<Integer> applied) {
        return imports.save(read(file), leftOut, applied, "lich.xlsx", file);
    }

    private static String[] row(String... cells) {
        return cells;
    }

    static byte[] xlsx(String[]... rows) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook book = new Workbook(bytes, "test", "1.0")) {
                Worksheet sheet = book.newWorksheet("Lịch");
                for (int column = 0; column < HEADINGS.length; column++) {
                    sheet.value(0, column, HEADINGS[column]);
                }
                for (int r = 0; r < rows.length; r++) {
                    for (int column = 0; column < rows[r].length; column++) {
                        sheet.value(r + 1, column, rows[r][column]);
                    }
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
