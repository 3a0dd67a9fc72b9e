package vn.vptu.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.LunarDate;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.WeekState;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.report.WeekPaper;
import vn.vptu.calendar.report.WeekPaperLine;
import vn.vptu.directory.OfficeSettings;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

/** Which lines a week becomes on paper, and in which order. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class WeekPaperWriterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SATURDAY = MONDAY.plusDays(5);
    private static final String AT_WORK = "Làm việc tại cơ quan";
    private static final String EMPTY_HALF_DAY = "schedule.empty-half-day";

    @Autowired
    private WeekPaperWriter writer;

    @Autowired
    private OfficeSettings settings;

    private final Map<LocalDate, Holiday> holidays = new HashMap<>();
    private String emptyHalfDay;

    @BeforeEach
    void sayWhatAnEmptyHalfDayIs() {
        emptyHalfDay = settings.text(EMPTY_HALF_DAY);
        settings.save(Map.of(EMPTY_HALF_DAY, AT_WORK));
    }

    @AfterEach
    void asBefore() {
        settings.save(Map.of(EMPTY_HALF_DAY, emptyHalfDay));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 25, 200})
    void whatIsNotCalledOffStandsOnceOnEachOfItsDaysInTheOrderOfTheOffice(int count) {
        for (int seed = 0; seed < 20; seed++) {
            List<ActivityRow> rows = TestRow.random(seed, MONDAY, count);

            List<WeekPaperLine> lines = write(rows, false).lines();

            assertThat(lines).isSortedAccordingTo(Comparator.comparing(WeekPaperLine::date));
            for (int day = 0; day < 7; day++) {
                LocalDate date = MONDAY.plusDays(day);
                List<ActivityRow> expected = rows.stream()
                        .filter(row -> stands(row) && row.period().on(date))
                        .toList();
                Map<String, ActivityRow> byContent = new HashMap<>();
                expected.forEach(row -> byContent.put(row.content(), row));
                List<ActivityRow> printed = activities(lines, date).stream()
                        .map(line -> byContent.get(line.content()))
                        .toList();
                assertThat(printed).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(printed)
                        .isSortedAccordingTo(Comparator.comparing((ActivityRow row) -> partOn(row, date))
                                .thenComparing(row -> hourOn(row, date))
                                .thenComparing(ActivityRow::chairRank));
            }
        }
    }

    @Test
    void everyCellIsWhatTheActivitySays() {
        ActivityRow row = new TestRow("Tiếp đoàn", Period.on(MONDAY, HalfDay.AFTERNOON, LocalTime.of(14, 5)))
                .authorisation("Đ/c Đạt")
                .row();

        assertThat(activities(write(List.of(row), false).lines(), MONDAY))
                .containsExactly(new WeekPaperLine.Activity(
                        MONDAY,
                        HalfDay.AFTERNOON,
                        "14h05",
                        "Tiếp đoàn",
                        null,
                        false,
                        "Đ/c Ẩn",
                        "(uỷ quyền của đ/c Đạt)",
                        "Ban Tổ chức",
                        "Phòng họp 1",
                        "Phòng Tổng hợp",
                        "Xe 12A-003.45; mang tài liệu"));
    }

    @Test
    void whatTakesSeveralDaysSaysUntilWhenOnEachAndItsHourOnTheFirst() {
        Period period = new Period(MONDAY, MONDAY.plusDays(2), HalfDay.MORNING, LocalTime.of(7, 0), null);
        List<WeekPaperLine> lines =
                write(List.of(new TestRow("Đi công tác", period).row()), false).lines();

        for (int day = 0; day < 3; day++) {
            WeekPaperLine.Activity line =
                    activities(lines, MONDAY.plusDays(day)).getFirst();
            assertThat(line.remark()).isEqualTo("(đến 25/11)");
            assertThat(line.time()).isEqualTo(day == 0 ? "7h00" : "–");
            assertThat(line.halfDay()).isEqualTo(day == 0 ? HalfDay.MORNING : HalfDay.ALL_DAY);
        }
        assertThat(on(lines, MONDAY)).as("it goes on in the afternoon").hasSize(1);
    }

    @Test
    void whatIsPostponedStaysVisibleAndWhatIsCalledOffDoesNot() {
        List<WeekPaperLine> lines = write(
                        List.of(
                                new TestRow("Hoãn lại", morning(MONDAY))
                                        .state(ActivityState.POSTPONED)
                                        .row(),
                                new TestRow("Huỷ bỏ", morning(MONDAY))
                                        .state(ActivityState.CANCELLED)
                                        .row()),
                        false)
                .lines();

        assertThat(activities(lines, MONDAY)).singleElement().satisfies(line -> {
            assertThat(line.content()).isEqualTo("Hoãn lại");
            assertThat(line.struck()).isTrue();
            assertThat(line.remark()).isEqualTo("(hoãn)");
        });
    }

    @Test
    void aHalfDayWithNothingInItIsSpentAtWork() {
        assertThat(on(write(List.of(), false).lines(), MONDAY))
                .containsExactly(
                        new WeekPaperLine.EmptyHalfDay(MONDAY, HalfDay.MORNING, AT_WORK),
                        new WeekPaperLine.EmptyHalfDay(MONDAY, HalfDay.AFTERNOON, AT_WORK));
    }

    @Test
    void aBusySlotPrintsAsBlank() {
        ActivityRow slot = new TestRow("", Period.on(MONDAY, HalfDay.MORNING, LocalTime.of(8, 0)))
                .busy()
                .row();
        ActivityRow meeting =
                new TestRow("Họp", Period.on(MONDAY.plusDays(1), HalfDay.MORNING, LocalTime.of(8, 0))).row();
        ActivityRow beside = new TestRow("", Period.on(MONDAY.plusDays(1), HalfDay.MORNING, LocalTime.of(9, 0)))
                .busy()
                .row();

        for (boolean limited : new boolean[] {false, true}) {
            List<WeekPaperLine> lines =
                    write(List.of(slot, meeting, beside), limited).lines();

            assertThat(on(lines, MONDAY))
                    .containsExactly(
                            new WeekPaperLine.EmptyHalfDay(MONDAY, HalfDay.MORNING, ""),
                            new WeekPaperLine.EmptyHalfDay(MONDAY, HalfDay.AFTERNOON, AT_WORK));
            assertThat(activities(lines, MONDAY.plusDays(1)))
                    .extracting(WeekPaperLine.Activity::content)
                    .containsExactly("Họp");
            assertThat(lines.toString()).doesNotContain("Bận", "9h00");
        }
    }

    @Test
    void aBusySlotOfTheWholeDayOrIntoTheAfternoonLeavesBothHalvesBlank() {
        ActivityRow wholeDay =
                new TestRow("", Period.on(MONDAY, HalfDay.ALL_DAY, null)).busy().row();
        LocalDate tuesday = MONDAY.plusDays(1);
        ActivityRow overNoon = new TestRow(
                        "", new Period(tuesday, tuesday, HalfDay.MORNING, LocalTime.of(10, 0), LocalTime.of(15, 0)))
                .busy()
                .row();
        List<WeekPaperLine> lines = write(List.of(wholeDay, overNoon), false).lines();

        for (LocalDate day : List.of(MONDAY, tuesday)) {
            assertThat(on(lines, day))
                    .containsExactly(
                            new WeekPaperLine.EmptyHalfDay(day, HalfDay.MORNING, ""),
                            new WeekPaperLine.EmptyHalfDay(day, HalfDay.AFTERNOON, ""));
        }
    }

    @Test
    void theLimitedPaperKeepsHourAndChairOfWhatIsForLeadersAndNothingElseOfIt() {
        for (int seed = 0; seed < 20; seed++) {
            List<ActivityRow> rows = TestRow.random(seed, MONDAY, 40);
            List<ActivityRow> secret = rows.stream()
                    .filter(row -> row.forLeadersOnly() && !row.busy())
                    .toList();
            WeekPaper full = write(rows, false);
            WeekPaper limited = write(rows, true);

            assertThat(limited.abridged()).isEqualTo(secret.stream().anyMatch(WeekPaperWriterTest::stands));
            assertThat(full.abridged()).isFalse();
            String text = limited.toString();
            for (ActivityRow row : secret) {
                assertThat(text)
                        .doesNotContain(row.content(), row.place(), row.attendees(), row.preparing(), row.note());
            }
            assertThat(limited.lines()).hasSameSizeAs(full.lines());
            for (int i = 0; i < full.lines().size(); i++) {
                if (full.lines().get(i) instanceof WeekPaperLine.Activity open) {
                    WeekPaperLine.Activity line =
                            (WeekPaperLine.Activity) limited.lines().get(i);
                    assertThat(List.of(line.date(), line.halfDay(), line.time(), line.chairs()))
                            .isEqualTo(List.of(open.date(), open.halfDay(), open.time(), open.chairs()));
                }
            }
        }
    }

    @Test
    void aWeekendOrAnEveningIsPrintedOnlyWhenThereIsSomethingInIt() {
        List<WeekPaperLine> lines = write(
                        List.of(new TestRow("Giao lưu", Period.on(MONDAY, HalfDay.EVENING, null)).row()), false)
                .lines();

        assertThat(on(lines, SATURDAY)).isEmpty();
        assertThat(on(lines, MONDAY)).hasSize(3);
        assertThat(on(lines, MONDAY.plusDays(1))).hasSize(2);
        assertThat(on(
                        write(List.of(new TestRow("Hội đoàn kết", morning(SATURDAY)).row()), false)
                                .lines(),
                        SATURDAY))
                .hasSize(1);
    }

    @Test
    void aSaturdayWorkedInsteadOfAnotherDayIsPrintedAndMarked() {
        holiday(SATURDAY, DayKind.LAM_BU, "Quốc khánh", false);

        WeekPaper paper = write(List.of(), false);

        assertThat(on(paper.lines(), SATURDAY)).hasSize(2);
        assertThat(paper.dayRemarks()).containsExactly(Map.entry(SATURDAY, "(làm bù)"));
    }

    @Test
    void daysOffStandAcrossTheRowWithTheirKindAndWhetherTheyAreDecided() {
        holiday(MONDAY, DayKind.LE, "Ngày Văn hoá Việt Nam", false);
        holiday(MONDAY.plusDays(1), DayKind.NGHI_BU, "Ngày Văn hoá Việt Nam", false);
        holiday(MONDAY.plusDays(2), DayKind.LE, "Tết Nguyên đán", true);
        List<WeekPaperLine> lines = write(List.of(new TestRow("Dâng hương", morning(MONDAY)).row()), false)
                .lines();

        assertThat(lines.subList(0, 4))
                .extracting(line -> line instanceof WeekPaperLine.DayOff off
                        ? off.name()
                        : ((WeekPaperLine.Activity) line).content())
                .containsExactly(
                        "Nghỉ Ngày Văn hoá Việt Nam",
                        "Dâng hương",
                        "Nghỉ bù Ngày Văn hoá Việt Nam",
                        "Nghỉ Tết Nguyên đán (dự kiến)");
    }

    private WeekPaper write(List<ActivityRow> rows, boolean limited) {
        List<DayRow> days = IntStream.range(0, 7)
                .mapToObj(MONDAY::plusDays)
                .map(day -> {
                    Holiday holiday = holidays.get(day);
                    boolean working = holiday == null ? day.isBefore(SATURDAY) : holiday.kind() == DayKind.LAM_BU;
                    return new DayRow(day, LunarDate.of(day), holiday, working, false);
                })
                .toList();
        WeekRow week = new WeekRow(MONDAY, "48", WeekState.APPROVED, 1, 0, List.of());
        return writer.write(new WeekView(week, days, List.of(), rows, List.of()), limited, null, null);
    }

    private void holiday(LocalDate day, DayKind kind, String name, boolean provisional) {
        holidays.put(day, new Holiday(day, kind, "TEST", name, provisional, "thử"));
    }

    private static boolean stands(ActivityRow row) {
        return !row.busy() && (row.state() == ActivityState.PLANNED || row.state() == ActivityState.POSTPONED);
    }

    private static Period morning(LocalDate day) {
        return Period.on(day, HalfDay.MORNING, LocalTime.of(8, 0));
    }

    private static HalfDay partOn(ActivityRow row, LocalDate day) {
        return day.equals(row.period().fromDate()) ? row.period().halfDay() : HalfDay.ALL_DAY;
    }

    private static int hourOn(ActivityRow row, LocalDate day) {
        LocalTime start = row.period().start();
        return start == null || !day.equals(row.period().fromDate()) ? -1 : start.toSecondOfDay();
    }

    private static List<WeekPaperLine> on(List<WeekPaperLine> lines, LocalDate day) {
        return lines.stream().filter(line -> line.date().equals(day)).toList();
    }

    private static List<WeekPaperLine.Activity> activities(List<WeekPaperLine> lines, LocalDate day) {
        return on(lines, day).stream()
                .filter(WeekPaperLine.Activity.class::isInstance)
                .map(WeekPaperLine.Activity.class::cast)
                .toList();
    }
}
