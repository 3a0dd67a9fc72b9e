package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.vptu.base.time.DayKind.HOAN_DOI_NGHI;
import static vn.vptu.base.time.DayKind.LAM_BU;
import static vn.vptu.base.time.DayKind.LE;
import static vn.vptu.base.time.DayKind.NGHI_BU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayDecisionTest {

    private final Notebook source = new Notebook();
    private final WorkingDays workingDays = new WorkingDays(source);

    @Test
    void aDecisionReplacesAllDaysOfTheHolidayAndIsNoLongerProvisional() {
        assertThat(workingDays.of(2027)).anyMatch(Holiday::provisional);
        source.decide(2027, "TET_AM_LICH", tetOption1());
        source.decide(2027, "QUOC_KHANH", List.of(day("2027-09-02", LE), day("2027-09-03", LE)));

        assertThat(workingDays.of(2027)).noneMatch(Holiday::provisional);
        assertThat(dates(2027, "TET_AM_LICH"))
                .containsExactly(
                        "2027-02-04",
                        "2027-02-05",
                        "2027-02-06",
                        "2027-02-07",
                        "2027-02-08",
                        "2027-02-09",
                        "2027-02-10");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 2, 11))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 9, 1))).isTrue();
        assertThat(workingDays.on(LocalDate.of(2027, 2, 4)))
                .contains(new Holiday(
                        LocalDate.of(2027, 2, 4), LE, "TET_AM_LICH", "Tết Âm lịch", false, "Thông báo TET_AM_LICH"));
    }

    @Test
    void nothingIsComputedForADecidedHoliday() {
        source.decide(2028, "QUOC_KHANH", List.of(day("2028-09-02", LE), day("2028-09-03", LE)));
        assertThat(dates(2028, "QUOC_KHANH")).containsExactly("2028-09-02", "2028-09-03");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 9, 4))).isTrue();
    }

    @Test
    void aDecisionOfOneYearLeavesTheOthersAlone() {
        List<Holiday> before = workingDays.of(2028);
        source.decide(2027, "TET_AM_LICH", tetOption1());
        assertThat(workingDays.of(2028)).isEqualTo(before);
    }

    @Test
    void aDecisionWithSwapsOnlyLeavesTheHolidayToItsRule() {
        source.decide(2027, "QUOC_KHANH", List.of(day("2027-09-03", HOAN_DOI_NGHI), day("2027-08-28", LAM_BU)));
        assertThat(dates(2027, "QUOC_KHANH")).containsExactly("2027-08-28", "2027-09-01", "2027-09-02", "2027-09-03");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 8, 28))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 9, 3))).isFalse();
    }

    @Test
    void theDaysOfADecisionBelongToTheYearOfTheirDate() {
        source.decide(2029, "HOAN_DOI", List.of(day("2028-12-29", HOAN_DOI_NGHI), day("2029-01-06", LAM_BU)));
        assertThat(dates(2028, "HOAN_DOI")).containsExactly("2028-12-29");
        assertThat(dates(2029, "HOAN_DOI")).containsExactly("2029-01-06");
    }

    @Test
    void nghiBuOverTheEndOfTheYearBelongsToTheYearOfItsDate() {
        source.rules.add(rule("CUOI_NAM", 12, 31));
        // 31/12/2033 is a Saturday, 01/01/2034 a Sunday: Monday and Tuesday are given in that order.
        assertThat(dates(2033, "CUOI_NAM")).containsExactly("2033-12-31");
        assertThat(dates(2034, "CUOI_NAM")).containsExactly("2034-01-02", "2034-12-31");
        assertThat(dates(2034, "TET_DUONG_LICH")).containsExactly("2034-01-01", "2034-01-03");
    }

    @Test
    void nghiBuAvoidsEveryOtherDayOff() {
        source.decide(2027, "HOAN_DOI", List.of(day("2027-05-03", HOAN_DOI_NGHI), day("2027-05-08", LAM_BU)));
        assertThat(dates(2027, "QUOC_TE_LAO_DONG")).containsExactly("2027-05-01", "2027-05-04");
    }

    @Test
    void theHolidayByLawOutweighsASwapOnTheSameDay() {
        source.decide(2027, "HOAN_DOI", List.of(day("2027-04-30", HOAN_DOI_NGHI), day("2027-05-01", LAM_BU)));
        assertThat(workingDays.on(LocalDate.of(2027, 4, 30))).map(Holiday::kind).contains(LE);
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 5, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027, TET_AM_LICH, 2027-02-04/2027-02-05/2027-02-06/2027-02-07/2027-02-08, 2027-02-09/2027-02-10",
        "2027, TET_AM_LICH, 2027-02-08/2027-02-07/2027-02-06/2027-02-05/2027-02-04, 2027-02-09/2027-02-10",
        "2027, QUOC_TE_LAO_DONG, 2027-05-01, 2027-05-03",
        "2028, QUOC_KHANH, 2028-09-01/2028-09-02, 2028-09-04",
        "2028, QUOC_KHANH, 2028-09-02/2028-09-03, 2028-09-04/2028-09-05",
        "2029, QUOC_KHANH, 2029-09-02/2029-09-03, 2029-09-04",
        "2028, CHIEN_THANG, 2028-04-30, 2028-05-02",
        "2028, TET_DUONG_LICH, 2028-01-01, 2028-01-03",
        "2026, GIO_TO, 2026-04-26, 2026-04-27",
        // Already decided: what is stored of the same holiday does not stand in the way.
        "2023, TET_AM_LICH, 2023-01-20/2023-01-21/2023-01-22/2023-01-23/2023-01-24, 2023-01-25/2023-01-26",
        "2026, TET_AM_LICH, 2026-02-16/2026-02-17/2026-02-18/2026-02-19/2026-02-20, ''",
    })
    void proposedNghiBuFollowsTheChosenDays(int year, String code, String chosen, String expected) {
        List<Holiday> proposed = workingDays.proposeCompensation(
                year, code, Stream.of(chosen.split("/")).map(LocalDate::parse).toList());
        assertThat(proposed)
                .extracting(day -> day.date().toString())
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split("/")));
        assertThat(proposed).allSatisfy(day -> {
            assertThat(day.kind()).isEqualTo(NGHI_BU);
            assertThat(day.code()).isEqualTo(code);
            assertThat(day.provisional()).isTrue();
            assertThat(day.legalBasis()).isEqualTo("Khoản 3 Điều 111 Bộ luật Lao động 2019");
        });
    }

    @Test
    void noChosenDaysGiveNoNghiBu() {
        assertThat(workingDays.proposeCompensation(2027, "TET_AM_LICH", Set.of()))
                .isEmpty();
    }

    @Test
    void proposalsForUnknownHolidaysOrFarDaysAreRefused() {
        List<LocalDate> saturday = List.of(LocalDate.of(2027, 5, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.proposeCompensation(2027, "HOAN_DOI", saturday));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.proposeCompensation(2020, "QUOC_TE_LAO_DONG", saturday));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.proposeCompensation(2101, "QUOC_TE_LAO_DONG", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        workingDays.proposeCompensation(2025, "VAN_HOA_VIET_NAM", List.of(LocalDate.of(2025, 11, 24))));
    }

    @Test
    void yearsAreComputedOncePerRevision() {
        IntStream.range(0, 1_000).forEach(i -> workingDays.of(2019 + i % 82));
        assertThat(source.reads).hasValue(1);
        source.decide(2027, "TET_AM_LICH", tetOption1());
        workingDays.of(2027);
        workingDays.plusWorkingDays(LocalDate.of(2027, 1, 1), 400);
        assertThat(source.reads).hasValue(2);
    }

    @Test
    void manyThreadsSeeTheSameYears() {
        List<Holiday> expected = new WorkingDays(new ShippedHolidays()).of(2030);
        IntStream.range(0, 5_000)
                .parallel()
                .forEach(i -> assertThat(workingDays.of(2030)).isEqualTo(expected));
    }

    private List<String> dates(int year, String code) {
        return workingDays.of(year).stream()
                .filter(day -> day.code().equals(code))
                .map(day -> day.date().toString())
                .toList();
    }

    /** The seven days proposed for Tết 2027 in September 2026. */
    private static List<HolidayDecision.Day> tetOption1() {
        return Stream.concat(
                        LocalDate.of(2027, 2, 4)
                                .datesUntil(LocalDate.of(2027, 2, 9))
                                .map(date -> new HolidayDecision.Day(date, LE)),
                        Stream.of(day("2027-02-09", NGHI_BU), day("2027-02-10", NGHI_BU)))
                .toList();
    }

    private static HolidayDecision.Day day(String date, DayKind kind) {
        return new HolidayDecision.Day(LocalDate.parse(date), kind);
    }

    private static HolidayRule rule(String code, int month, int day) {
        return new HolidayRule(
                code,
                code,
                HolidayRule.Basis.SOLAR,
                month,
                day,
                0,
                1,
                false,
                LocalDate.of(2013, 5, 1),
                null,
                "luật",
                "bù");
    }

    /** The shipped data and what is entered on top of them. */
    private static final class Notebook implements HolidaySource {

        private final List<HolidayRule> rules = new ArrayList<>(new ShippedHolidays().rules());
        private final List<HolidayDecision> decisions = new ArrayList<>(new ShippedHolidays().decisions());
        private final AtomicInteger reads = new AtomicInteger();

        void decide(int year, String code, List<HolidayDecision.Day> days) {
            decisions.add(new HolidayDecision(year, code, "Thông báo " + code, days));
        }

        @Override
        public List<HolidayRule> rules() {
            reads.incrementAndGet();
            return rules;
        }

        @Override
        public List<HolidayDecision> decisions() {
            return decisions;
        }

        @Override
        public long revision() {
            return rules.size() + decisions.size();
        }
    }
}
