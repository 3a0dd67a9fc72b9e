package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.vptu.base.time.DayKind.HOAN_DOI_NGHI;
import static vn.vptu.base.time.DayKind.LAM_BU;
import static vn.vptu.base.time.DayKind.LE;
import static vn.vptu.base.time.DayKind.NGHI_BU;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of the holiday table, proved on the shipped rules and decisions. */
class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays(new ShippedHolidays());

    @ParameterizedTest
    @CsvSource({
        "2019, 01/01 LE; 05/01 LAM_BU; 04/02 LE; 05/02 LE; 06/02 LE; 07/02 LE; 08/02 LE; 14/04 LE; 15/04 NGHI_BU;"
                + " 29/04 HOAN_DOI_NGHI; 30/04 LE; 01/05 LE; 04/05 LAM_BU; 02/09 LE",
        "2020, 01/01 LE; 23/01 LE; 24/01 LE; 25/01 LE; 26/01 LE; 27/01 LE; 28/01 NGHI_BU; 29/01 NGHI_BU; 02/04 LE;"
                + " 30/04 LE; 01/05 LE; 02/09 LE",
        "2021, 01/01 LE; 10/02 LE; 11/02 LE; 12/02 LE; 13/02 LE; 14/02 LE; 15/02 NGHI_BU; 16/02 NGHI_BU; 21/04 LE;"
                + " 30/04 LE; 01/05 LE; 03/05 NGHI_BU; 02/09 LE; 03/09 LE",
        "2022, 01/01 LE; 03/01 NGHI_BU; 31/01 LE; 01/02 LE; 02/02 LE; 03/02 LE; 04/02 LE; 10/04 LE; 11/04 NGHI_BU;"
                + " 30/04 LE; 01/05 LE; 02/05 NGHI_BU; 03/05 NGHI_BU; 01/09 LE; 02/09 LE",
        "2023, 01/01 LE; 02/01 NGHI_BU; 20/01 LE; 21/01 LE; 22/01 LE; 23/01 LE; 24/01 LE; 25/01 NGHI_BU;"
                + " 26/01 NGHI_BU; 29/04 LE; 30/04 LE; 01/05 LE; 02/05 NGHI_BU; 03/05 NGHI_BU; 01/09 LE; 02/09 LE;"
                + " 04/09 NGHI_BU",
        "2024, 01/01 LE; 08/02 LE; 09/02 LE; 10/02 LE; 11/02 LE; 12/02 LE; 13/02 NGHI_BU; 14/02 NGHI_BU; 18/04 LE;"
                + " 29/04 HOAN_DOI_NGHI; 30/04 LE; 01/05 LE; 04/05 LAM_BU; 02/09 LE; 03/09 LE",
        "2025, 01/01 LE; 27/01 LE; 28/01 LE; 29/01 LE; 30/01 LE; 31/01 LE; 07/04 LE; 26/04 LAM_BU; 30/04 LE; 01/05 LE;"
                + " 02/05 HOAN_DOI_NGHI; 01/09 LE; 02/09 LE",
        "2026, 01/01 LE; 02/01 HOAN_DOI_NGHI; 10/01 LAM_BU; 16/02 LE; 17/02 LE; 18/02 LE; 19/02 LE; 20/02 LE; 26/04 LE;"
                + " 27/04 NGHI_BU; 30/04 LE; 01/05 LE; 22/08 LAM_BU; 31/08 HOAN_DOI_NGHI; 01/09 LE; 02/09 LE; 24/11 LE",
        "2027, 01/01 LE; 05/02 LE?; 06/02 LE?; 07/02 LE?; 08/02 LE?; 09/02 LE?; 10/02 NGHI_BU?; 11/02 NGHI_BU?;"
                + " 16/04 LE; 30/04 LE; 01/05 LE; 03/05 NGHI_BU; 01/09 LE?; 02/09 LE?; 24/11 LE",
        "2028, 01/01 LE; 03/01 NGHI_BU; 25/01 LE?; 26/01 LE?; 27/01 LE?; 28/01 LE?; 29/01 LE?; 31/01 NGHI_BU?;"
                + " 04/04 LE; 30/04 LE; 01/05 LE; 02/05 NGHI_BU; 01/09 LE?; 02/09 LE?; 04/09 NGHI_BU?; 24/11 LE",
        "2029, 01/01 LE; 12/02 LE?; 13/02 LE?; 14/02 LE?; 15/02 LE?; 16/02 LE?; 23/04 LE; 30/04 LE; 01/05 LE;"
                + " 01/09 LE?; 02/09 LE?; 03/09 NGHI_BU?; 04/09 NGHI_BU?; 24/11 LE; 26/11 NGHI_BU",
        "2030, 01/01 LE; 01/02 LE?; 02/02 LE?; 03/02 LE?; 04/02 LE?; 05/02 LE?; 06/02 NGHI_BU?; 07/02 NGHI_BU?;"
                + " 12/04 LE; 30/04 LE; 01/05 LE; 01/09 LE?; 02/09 LE?; 03/09 NGHI_BU?; 24/11 LE; 25/11 NGHI_BU"
    })
    void everyYearHasItsWholeList(int year, String expected) {
        List<String> list = workingDays.of(year).stream()
                .map(day -> "%s %s%s"
                        .formatted(
                                VietnameseDates.numeric(day.date()).substring(0, 5),
                                day.kind(),
                                day.provisional() ? "?" : ""))
                .toList();
        assertThat(list).containsExactly(expected.split("; *"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-30, 2025-05-04",
        "2025-08-30, 2025-09-02",
        "2026-02-14, 2026-02-22",
        "2026-01-01, 2026-01-04",
        "2026-08-29, 2026-09-02",
        "2026-04-25, 2026-04-27"
    })
    void theDaysOffInARowAreThoseOfTheNotices(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(workingDays::isWorkingDay);
        assertThat(workingDays.isWorkingDay(first.minusDays(1))).isTrue();
        assertThat(workingDays.isWorkingDay(last.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-26", "2026-08-22", "2026-01-10", "2024-05-04", "2019-01-05"})
    void aSaturdayMadeWorkingIsAWorkingDay(LocalDate saturday) {
        assertThat(workingDays.isWorkingDay(saturday)).isTrue();
        assertThat(workingDays.on(saturday)).map(Holiday::kind).contains(LAM_BU);
        assertThat(workingDays.isWorkingDay(saturday.plusDays(1))).isFalse();
        assertThat(workingDays.isWorkingDay(saturday.plusDays(7))).isFalse();
    }

    @Test
    void theDayOfVietnameseCultureIsAHolidayFrom2026() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
        assertThat(workingDays.on(LocalDate.of(2025, 11, 24))).isEmpty();
        assertThat(workingDays.on(LocalDate.of(2026, 11, 24)))
                .contains(new Holiday(
                        LocalDate.of(2026, 11, 24),
                        LE,
                        "VAN_HOA_VIET_NAM",
                        "Ngày Văn hóa Việt Nam",
                        false,
                        "Nghị quyết số 28/2026/QH16"));
    }

    @Test
    void eachEntryNamesItsHolidayAndItsLaw() {
        assertThat(workingDays.on(LocalDate.of(2026, 4, 27)))
                .contains(new Holiday(
                        LocalDate.of(2026, 4, 27),
                        NGHI_BU,
                        "GIO_TO",
                        "Giỗ Tổ Hùng Vương",
                        false,
                        "Khoản 3 Điều 111 Bộ luật Lao động 2019"));
        assertThat(workingDays.on(LocalDate.of(2019, 4, 15)))
                .map(Holiday::legalBasis)
                .contains("Khoản 3 Điều 115 Bộ luật Lao động 2012");
        assertThat(workingDays.on(LocalDate.of(2026, 8, 31))).map(Holiday::name).contains("Quốc khánh");
        Holiday swap = workingDays.on(LocalDate.of(2025, 5, 2)).orElseThrow();
        assertThat(swap.kind()).isEqualTo(HOAN_DOI_NGHI);
        assertThat(swap.code()).isEqualTo("HOAN_DOI");
        assertThat(swap.name()).isEqualTo("Hoán đổi ngày làm việc");
        assertThat(swap.legalBasis()).contains("hoán đổi ngày làm việc");
    }

    @Test
    void anUndecidedTetGoesFromTheLastDayOfChapToMung4() {
        for (int year = 2027; year <= 2100; year++) {
            List<LunarDate> days = workingDays.of(year).stream()
                    .filter(day -> day.code().equals("TET_AM_LICH") && day.kind() == LE)
                    .map(day -> LunarDate.of(day.date()))
                    .toList();
            assertThat(days.stream().skip(1)).extracting(LunarDate::day).containsExactly(1, 2, 3, 4);
            assertThat(days.getFirst().month()).isEqualTo(12);
            assertThat(days.getLast().month()).isEqualTo(1);
        }
    }

    @Test
    void everyHolidayOnAWeekendHasExactlyOneWorkingDayOff() {
        for (int year = 2019; year <= 2100; year++) {
            List<Holiday> list = workingDays.of(year);
            long onWeekend = list.stream()
                    .filter(day -> day.kind() == LE && HolidayCalculation.isWeekend(day.date()))
                    .count();
            assertThat(list.stream().filter(day -> day.kind() == NGHI_BU)).hasSize((int) onWeekend);
            assertThat(list.stream().filter(day -> day.kind() == NGHI_BU))
                    .noneMatch(day -> HolidayCalculation.isWeekend(day.date()));
            assertThat(list.stream().filter(day -> day.kind() == LE)).hasSize(year < 2021 ? 10 : year < 2026 ? 11 : 12);
            assertThat(list).isSortedAccordingTo(Comparator.comparing(Holiday::date));
            assertThat(list).extracting(day -> day.date().getYear()).containsOnly(year);
            assertThat(list).extracting(Holiday::date).doesNotHaveDuplicates();
        }
    }

    @Test
    void listAndSingleDaysAgree() {
        for (LocalDate date = LocalDate.of(2019, 1, 1); date.getYear() <= 2100; date = date.plusDays(1)) {
            LocalDate day = date;
            List<Holiday> entries = workingDays.of(day.getYear()).stream()
                    .filter(each -> each.date().equals(day))
                    .toList();
            assertThat(workingDays.on(day).stream().toList()).isEqualTo(entries);
            boolean working = entries.isEmpty()
                    ? !HolidayCalculation.isWeekend(day)
                    : entries.getFirst().kind() == LAM_BU;
            assertThat(workingDays.isWorkingDay(day)).isEqualTo(working);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2101, 0, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void otherYearsAreRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.of(year))
                .withMessageContaining("2019 to 2100");
    }

    @Test
    void daysOfOtherYearsAreRefused() {
        for (LocalDate date : List.of(LocalDate.of(2018, 12, 31), LocalDate.of(2101, 1, 1), LocalDate.MAX)) {
            assertThatIllegalArgumentException().isThrownBy(() -> workingDays.isWorkingDay(date));
            assertThatIllegalArgumentException().isThrownBy(() -> workingDays.on(date));
            assertThatIllegalArgumentException().isThrownBy(() -> workingDays.plusWorkingDays(date, 0));
        }
    }

    @Test
    void theFirstAndTheLastYearAreComplete() {
        assertThat(Stream.of(workingDays.of(2019), workingDays.of(2100)))
                .allSatisfy(list -> assertThat(list).hasSizeGreaterThan(9));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2100, 12, 31))).isTrue();
    }
}
