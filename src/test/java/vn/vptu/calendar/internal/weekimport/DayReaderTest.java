package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

    private static final DayReader WEEK_48 = new DayReader(LocalDate.of(2026, 11, 23));
    private static final DayReader NEW_YEAR = new DayReader(LocalDate.of(2026, 12, 28));
    private static final DayReader TURN_OF_MONTH = new DayReader(LocalDate.of(2026, 11, 30));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23/11                            | 2026-11-23
            23/11/2026                       | 2026-11-23
            23-11-2026                       | 2026-11-23
            23.11.2026                       | 2026-11-23
            23-11                            | 2026-11-23
            23.11                            | 2026-11-23
            23.11.26                         | 2026-11-23
            23/11/26                         | 2026-11-23
            (23/11/26)                       | 2026-11-23
            (23/11)                          | 2026-11-23
            23 / 11 / 2026                   | 2026-11-23
            2026-11-23                       | 2026-11-23
            23/11/2026 00:00                 | 2026-11-23
            Ngày 23/11                       | 2026-11-23
            ngày 23/11/2026                  | 2026-11-23
            23 tháng 11                      | 2026-11-23
            ngày 23 tháng 11 năm 2026        | 2026-11-23
            Thứ Hai 23/11                    | 2026-11-23
            Thứ hai, 23/11                   | 2026-11-23
            THỨ HAI 23/11                    | 2026-11-23
            Thu hai 23/11                    | 2026-11-23
            Thứ Hai\\n23/11                  | 2026-11-23
            Thứ Hai\\n(23/11)                | 2026-11-23
            Thứ Hai - 23/11                  | 2026-11-23
            Thứ Hai: 23/11                   | 2026-11-23
            Thứ 2, ngày 23/11                | 2026-11-23
            Thứ 2 (23/11/2026)               | 2026-11-23
            Thứ Hai, ngày 23 tháng 11 năm 2026 | 2026-11-23
            23/11 (Thứ Hai)                  | 2026-11-23
            23/11, thứ hai                   | 2026-11-23
            T2 23/11                         | 2026-11-23
            T2-23/11                         | 2026-11-23
            T.2 23/11                        | 2026-11-23
            t2, 23/11                        | 2026-11-23
            Hai 23/11                        | 2026-11-23
            Hai, 23/11                       | 2026-11-23
            Ba 24/11                         | 2026-11-24
            Tư 25/11                         | 2026-11-25
            Thứ Tư 25/11                     | 2026-11-25
            Năm 26/11                        | 2026-11-26
            Thứ năm, 26.11.2026              | 2026-11-26
            Sáu 27/11                        | 2026-11-27
            Thứ Bảy 28/11                    | 2026-11-28
            Thứ Bẩy 28/11                    | 2026-11-28
            T7 28/11                         | 2026-11-28
            CN 29/11                         | 2026-11-29
            CN, 29/11                        | 2026-11-29
            C.N 29/11                        | 2026-11-29
            Chủ nhật 29/11                   | 2026-11-29
            CHỦ NHẬT, ngày 29/11/2026        | 2026-11-29
            Chủ Nhật                         | 2026-11-29
            CN                               | 2026-11-29
            Thứ Hai                          | 2026-11-23
            Thứ 3                            | 2026-11-24
            Tư                               | 2026-11-25
            T5                               | 2026-11-26
            Năm                              | 2026-11-26
            Thứ sáu                          | 2026-11-27
            23/11 (14/10 ÂL)                 | 2026-11-23
            Thứ Hai 23/11 (15/10 âm lịch)    | 2026-11-23
            23/11 (ÂL: 15/10)                | 2026-11-23
            23/11 - 15/10 ÂL                 | 2026-11-23
            23/11.                           | 2026-11-23
            """)
    void oneDay(String typed, LocalDate day) {
        assertThat(WEEK_48.read(lines(typed))).isEqualTo(new DayReading.Days(day, day, "", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28/12              | 2026-12-28
            31/12              | 2026-12-31
            01/01              | 2027-01-01
            1/1                | 2027-01-01
            02/01              | 2027-01-02
            Thứ Bảy 02/01      | 2027-01-02
            03/01/2027         | 2027-01-03
            Chủ nhật           | 2027-01-03
            """)
    void aDayWithoutYearBelongsToTheWeekEvenOverNewYear(String typed, LocalDate day) {
        assertThat(NEW_YEAR.read(typed)).isEqualTo(new DayReading.Days(day, day, "", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23/11 - 25/11                  | 2026-11-23 | 2026-11-25
            23/11-25/11                    | 2026-11-23 | 2026-11-25
            23/11 – 25/11/2026             | 2026-11-23 | 2026-11-25
            23/11/2026 - 25/11/2026        | 2026-11-23 | 2026-11-25
            23-25/11                       | 2026-11-23 | 2026-11-25
            23 - 25/11                     | 2026-11-23 | 2026-11-25
            23–25/11/2026                  | 2026-11-23 | 2026-11-25
            từ 23/11 đến 25/11             | 2026-11-23 | 2026-11-25
            Từ ngày 23/11 đến ngày 25/11   | 2026-11-23 | 2026-11-25
            từ 23 đến 25/11                | 2026-11-23 | 2026-11-25
            tu 23/11 den 25/11             | 2026-11-23 | 2026-11-25
            23/11 đến hết 25/11            | 2026-11-23 | 2026-11-25
            23/11 đến hết ngày 25/11       | 2026-11-23 | 2026-11-25
            Thứ Hai 23/11 - Thứ Tư 25/11   | 2026-11-23 | 2026-11-25
            Từ thứ Hai đến thứ Tư          | 2026-11-23 | 2026-11-25
            Thứ Hai - Thứ Tư               | 2026-11-23 | 2026-11-25
            T2 -> T4                       | 2026-11-23 | 2026-11-25
            23-25                          | 2026-11-23 | 2026-11-25
            23, 24/11                      | 2026-11-23 | 2026-11-24
            23 và 24/11                    | 2026-11-23 | 2026-11-24
            23/11, 24/11, 25/11            | 2026-11-23 | 2026-11-25
            Thứ Hai, Thứ Ba                | 2026-11-23 | 2026-11-24
            """)
    void severalDays(String typed, LocalDate from, LocalDate to) {
        assertThat(WEEK_48.read(typed)).isInstanceOfSatisfying(DayReading.Days.class, days -> {
            assertThat(days.from()).isEqualTo(from);
            assertThat(days.to()).isEqualTo(to);
            assertThat(codes(days)).isEqualTo("days-read-as");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27/11 - 02/12     | 2026-11-27 | 2026-12-02
            20/11 - 24/11     | 2026-11-20 | 2026-11-24
            27-30/11          | 2026-11-27 | 2026-11-30
            """)
    void aJourneyMayBeginBeforeOrEndAfterTheWeekAndIsMarked(String typed, LocalDate from, LocalDate to) {
        assertThat(WEEK_48.read(typed)).isInstanceOfSatisfying(DayReading.Days.class, days -> {
            assertThat(days.from()).isEqualTo(from);
            assertThat(days.to()).isEqualTo(to);
            assertThat(codes(days)).isEqualTo("days-read-as days-beyond-week");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30/12 - 02/01     | 2026-12-30 | 2027-01-02
            30 - 02/01        | 2026-12-30 | 2027-01-02
            30/12 - 2/1/2027  | 2026-12-30 | 2027-01-02
            """)
    void severalDaysOverNewYear(String typed, LocalDate from, LocalDate to) {
        assertThat(NEW_YEAR.read(typed)).isInstanceOfSatisfying(DayReading.Days.class, days -> {
            assertThat(days.from()).isEqualTo(from);
            assertThat(days.to()).isEqualTo(to);
        });
    }

    @Test
    void aDashBetweenNumbersIsADateWhereItCanBeOneInTheWeek() {
        var september = new DayReader(LocalDate.of(2026, 9, 7));
        assertThat(september.read("7-9"))
                .isEqualTo(new DayReading.Days(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "", List.of()));
        var october = new DayReader(LocalDate.of(2026, 10, 5));
        assertThat(october.read("7-9"))
                .isInstanceOfSatisfying(
                        DayReading.Days.class, days -> assertThat(days.to()).isEqualTo(LocalDate.of(2026, 10, 9)));
    }

    @ParameterizedTest
    @CsvSource({"23,2026-11-23", "29,2026-11-29", "(24),2026-11-24", "25.,2026-11-25"})
    void aLoneNumberIsTheDayOfTheMonthAndMarked(String typed, LocalDate day) {
        assertThat(WEEK_48.read(typed)).isInstanceOfSatisfying(DayReading.Days.class, days -> {
            assertThat(days.from()).isEqualTo(day);
            assertThat(codes(days)).isEqualTo("day-read-as");
        });
    }

    @Test
    void aLoneNumberThatMayBeAWeekdayIsAsked() {
        assertThat(TURN_OF_MONTH.read("2")).isEqualTo(bad("day-or-weekday", "2"));
        assertThat(WEEK_48.read("2")).isEqualTo(bad("day-or-weekday", "2"));
        assertThat(TURN_OF_MONTH.read("1"))
                .isInstanceOfSatisfying(
                        DayReading.Days.class, days -> assertThat(days.from()).isEqualTo(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void anHourBehindTheDayIsKept() {
        assertThat(WEEK_48.read("23/11/2026 08:30"))
                .isInstanceOfSatisfying(
                        DayReading.Days.class, days -> assertThat(days.hour()).isEqualTo("08:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "\n", "...", "\u00a0"})
    void nothingMeansTheDayAbove(String typed) {
        assertThat(WEEK_48.read(typed)).isEqualTo(new DayReading.Blank());
    }

    @Test
    void aWeekdayThatContradictsItsDateIsRefusedNamingBoth() {
        assertThat(WEEK_48.read("Thứ Hai 24/11"))
                .isEqualTo(bad(
                        "weekday-contradicts",
                        "Thứ Hai 24/11",
                        LocalDate.of(2026, 11, 24),
                        DayOfWeek.TUESDAY,
                        DayOfWeek.MONDAY,
                        LocalDate.of(2026, 11, 23)));
        assertThat(codeOf(WEEK_48.read("CN 28/11"))).isEqualTo("weekday-contradicts");
        assertThat(codeOf(WEEK_48.read("Thứ Hai 23/11 - Thứ Năm 25/11"))).isEqualTo("weekday-contradicts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30/11                 | day-outside-week
            22/11/2026            | day-outside-week
            23/11/2025            | day-outside-week
            Thứ Hai 30/11         | day-outside-week
            31/12 - 02/01         | day-outside-week
            8                     | day-outside-week
            31                    | day-outside-week
            31/11                 | day-impossible
            30/02                 | day-impossible
            23/13                 | day-impossible
            0/11                  | day-impossible
            29/02/2027            | day-impossible
            23/11 - 31/11         | day-impossible
            25/11 - 23/11         | days-backwards
            23/11/2026 - 23/11/2027 | days-backwards
            23/11, 25/11          | days-apart
            23, 25/11             | days-apart
            hôm nay               | day-unreadable
            Thứ Tám               | day-unreadable
            23/11 sáng            | day-unreadable
            23/11/2               | day-unreadable
            23/11/20266           | day-unreadable
            như trên              | day-unreadable
            đến 26/11             | day-unreadable
            """)
    void whatIsNoDayOfTheWeekIsRefused(String typed, String code) {
        assertThat(codeOf(WEEK_48.read(typed))).isEqualTo(code);
    }

    @Test
    void anAmericanDateIsRefusedWithTheDayItMayBe() {
        LocalDate monday = LocalDate.of(2026, 12, 7);
        assertThat(new DayReader(monday).read("12/07/2026"))
                .isEqualTo(bad("day-turned", "12/07/2026", monday, monday.plusDays(6), DayOfWeek.MONDAY, monday));
    }

    private static String lines(String typed) {
        return typed.replace("\\n", "\n");
    }

    private static DayReading bad(String code, Object... args) {
        return new DayReading.Bad(RowIssue.error(Column.DAY, code, args));
    }

    private static String codeOf(DayReading reading) {
        return reading instanceof DayReading.Bad(RowIssue issue)
                ? issue.code().replace("calendar.import.error.", "")
                : reading.toString();
    }

    private static String codes(DayReading.Days days) {
        return days.marks().stream()
                .map(mark -> mark.code().replace("calendar.import.mark.", ""))
                .collect(Collectors.joining(" "));
    }
}
