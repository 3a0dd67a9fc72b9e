package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024, Giáp Thìn, 2024-02-09, 30, FRIDAY,  2024-02-10, SATURDAY,  2024-04-18, THURSDAY, ,",
        "2025, Ất Tỵ,     2025-01-28, 29, TUESDAY, 2025-01-29, WEDNESDAY, 2025-04-07, MONDAY, 6, 2025-07-25",
        "2026, Bính Ngọ,  2026-02-16, 29, MONDAY,  2026-02-17, TUESDAY,   2026-04-26, SUNDAY, ,",
        "2027, Đinh Mùi,  2027-02-05, 29, FRIDAY,  2027-02-06, SATURDAY,  2027-04-16, FRIDAY, ,",
        "2028, Mậu Thân,  2028-01-25, 29, TUESDAY, 2028-01-26, WEDNESDAY, 2028-04-04, TUESDAY, 5, 2028-06-23",
        "2029, Kỷ Dậu,    2029-02-12, 29, MONDAY,  2029-02-13, TUESDAY,   2029-04-23, MONDAY, ,",
        "2030, Canh Tuất, 2030-02-01, 29, FRIDAY,  2030-02-02, SATURDAY,  2030-04-12, FRIDAY, ,",
    })
    void theGoldenYearsHold(
            int year,
            String name,
            LocalDate eve,
            int lastDayOfChap,
            DayOfWeek eveWeekday,
            LocalDate tet,
            DayOfWeek tetWeekday,
            LocalDate gioTo,
            DayOfWeek gioToWeekday,
            @Nullable Integer leapMonth,
            @Nullable LocalDate leapStart) {
        assertThat(LunarDate.of(tet)).isEqualTo(new LunarDate(1, 1, year, false));
        assertThat(new LunarDate(1, 1, year, false).toSolar()).isEqualTo(tet);
        assertThat(tet.getDayOfWeek()).isEqualTo(tetWeekday);
        assertThat(LunarDate.of(tet).yearName()).isEqualTo(name);
        assertThat(LunarDate.of(eve)).isEqualTo(new LunarDate(lastDayOfChap, 12, year - 1, false));
        assertThat(eve)
                .isEqualTo(tet.minusDays(1))
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(eveWeekday));
        assertThat(new LunarDate(10, 3, year, false).toSolar()).isEqualTo(gioTo);
        assertThat(LunarDate.of(gioTo)).isEqualTo(new LunarDate(10, 3, year, false));
        assertThat(gioTo.getDayOfWeek()).isEqualTo(gioToWeekday);
        for (int month = 1; month <= 12; month++) {
            var leap = new LunarDate(1, month, year, true);
            if (leapMonth != null && leapMonth == month) {
                assertThat(leap.toSolar()).isEqualTo(leapStart);
                assertThat(LunarDate.of(leapStart)).isEqualTo(leap);
            } else {
                assertThatIllegalArgumentException().isThrownBy(leap::toSolar);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 4, 2020-05-23",
        "2023, 2, 2023-03-22",
        "2025, 6, 2025-07-25",
        "2028, 5, 2028-06-23",
        "2031, 3, 2031-04-21",
        "2033, 11, 2033-12-22"
    })
    void leapMonthsStartWhereTheyShould(int year, int month, LocalDate start) {
        assertThat(LunarDate.of(start)).isEqualTo(new LunarDate(1, month, year, true));
        assertThat(LunarDate.of(start.minusDays(1)).month()).isEqualTo(month);
        assertThat(LunarDate.of(start.minusDays(1)).leapMonth()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 15, 10, 2026, false, Bính Ngọ",
        "2026-11-24, 16, 10, 2026, false, Bính Ngọ",
        "2026-09-02, 21,  7, 2026, false, Bính Ngọ",
        "2025-07-28,  4,  6, 2025, true,  Ất Tỵ",
        "2027-01-01, 24, 11, 2026, false, Bính Ngọ",
        // A single step back from the estimated new moon gives day 0 here.
        "2054-05-07, 30,  3, 2054, false, Giáp Tuất",
        "2062-04-09, 30,  2, 2062, false, Nhâm Ngọ",
        "1900-01-01,  1, 12, 1899, false, Kỷ Hợi",
        "1900-01-31,  1,  1, 1900, false, Canh Tý",
        "2100-12-31,  1, 12, 2100, false, Canh Thân"
    })
    void singleDaysHold(LocalDate date, int day, int month, int year, boolean leap, String yearName) {
        var lunar = new LunarDate(day, month, year, leap);
        assertThat(LunarDate.of(date)).isEqualTo(lunar);
        assertThat(lunar.toSolar()).isEqualTo(date);
        assertThat(lunar.yearName()).isEqualTo(yearName);
    }

    /** The best single sign of a Chinese (GMT+8) calendar; before 1968 it is the rule, not history. */
    @ParameterizedTest
    @CsvSource({
        "1965, 1965-02-01, 1965-02-02",
        "1968, 1968-01-29, 1968-01-30",
        "1969, 1969-02-16, 1969-02-17",
        "1985, 1985-01-21, 1985-02-20",
        "2007, 2007-02-17, 2007-02-18",
        "2030, 2030-02-02, 2030-02-03",
        "2053, 2053-02-18, 2053-02-19"
    })
    void tetIsTheVietnameseOneWhereTheChineseDiffers(int year, LocalDate vietnamese, LocalDate chinese) {
        assertThat(new LunarDate(1, 1, year, false).toSolar()).isEqualTo(vietnamese);
        assertThat(LunarDate.of(chinese)).isNotEqualTo(new LunarDate(1, 1, year, false));
    }

    @Test
    void noYearFrom2025To2030HasA30thOfChap() {
        for (int year = 2025; year <= 2030; year++) {
            LocalDate eve = new LunarDate(1, 1, year, false).toSolar().minusDays(1);
            assertThat(LunarDate.of(eve).day()).isEqualTo(29);
            assertThatIllegalArgumentException().isThrownBy(new LunarDate(30, 12, year - 1, false)::toSolar);
        }
    }

    @Test
    void everyDayFollowsItsPredecessorAndComesBack() {
        LunarDate before = LunarDate.of(LunarDate.MIN);
        for (LocalDate date = LunarDate.MIN.plusDays(1); !date.isAfter(LunarDate.MAX); date = date.plusDays(1)) {
            LunarDate lunar = LunarDate.of(date);
            if (lunar.day() == 1) {
                assertThat(before.day()).as("day before %s", date).isBetween(29, 30);
                assertFollows(before, lunar);
            } else {
                assertThat(lunar)
                        .isEqualTo(new LunarDate(before.day() + 1, before.month(), before.year(), before.leapMonth()));
            }
            assertThat(lunar.toSolar()).isEqualTo(date);
            before = lunar;
        }
    }

    private static void assertFollows(LunarDate month, LunarDate next) {
        if (next.leapMonth()) {
            assertThat(month.leapMonth()).isFalse();
            assertThat(next).isEqualTo(new LunarDate(1, month.month(), month.year(), true));
        } else if (month.month() == 12) {
            assertThat(next).isEqualTo(new LunarDate(1, 1, month.year() + 1, false));
        } else {
            assertThat(next).isEqualTo(new LunarDate(1, month.month() + 1, month.year(), false));
        }
    }

    @Test
    void everyYearHasTwelveOrThirteenMonthsAndItsTetInJanuaryOrFebruary() {
        for (int year = 1900; year < 2100; year++) {
            LocalDate tet = new LunarDate(1, 1, year, false).toSolar();
            LocalDate next = new LunarDate(1, 1, year + 1, false).toSolar();
            assertThat(tet).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
            long days = next.toEpochDay() - tet.toEpochDay();
            assertThat(days < 360 ? days : days - 29).isBetween(353L, 356L);
        }
    }

    @Test
    void yearNamesRepeatAfterSixtyYears() {
        for (int year = 1900; year <= 2040; year++) {
            assertThat(new LunarDate(1, 1, year, false).yearName())
                    .isEqualTo(new LunarDate(1, 1, year + 60, false).yearName())
                    .isNotEqualTo(new LunarDate(1, 1, year + 12, false).yearName());
        }
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31", "2101-01-01", "0001-01-01", "-999999999-01-01", "+999999999-12-31"})
    void daysOutsideTheRangeAreRefused(LocalDate date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.of(date))
                .withMessageContaining("1900-01-01 to 2100-12-31")
                .withMessageContaining(date.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2026", "31, 1, 2026", "1, 0, 2026", "1, 13, 2026", "1, 1, 1898", "1, 1, 2101"})
    void impossibleLunarDatesAreRefused(int day, int month, int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LunarDate(day, month, year, false));
    }

    @Test
    void lunarDaysOfWhichTheSolarDayLiesOutsideAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(new LunarDate(29, 11, 1899, false)::toSolar);
        assertThatIllegalArgumentException().isThrownBy(new LunarDate(1, 10, 1899, false)::toSolar);
        assertThatIllegalArgumentException().isThrownBy(new LunarDate(2, 12, 2100, false)::toSolar);
    }
}
