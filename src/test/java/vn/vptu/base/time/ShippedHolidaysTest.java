package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedHolidaysTest {

    private final ShippedHolidays source = new ShippedHolidays();

    @Test
    void everyInsertedRowIsRead() {
        assertThat(source.rules()).hasSize(13);
        assertThat(source.decisions()).hasSize(18);
        int days =
                source.decisions().stream().mapToInt(each -> each.days().size()).sum();
        assertThat(ShippedHolidays.rows(ShippedHolidays.script(), "holiday_decision_day"))
                .hasSize(days);
        assertThat(days).isEqualTo(73);
    }

    @Test
    void versionsOfOneRuleNeverOverlap() {
        Map<String, List<HolidayRule>> byCode =
                source.rules().stream().collect(Collectors.groupingBy(HolidayRule::code));
        byCode.values().forEach(versions -> {
            for (LocalDate date = LocalDate.of(2019, 1, 1); date.getYear() < 2031; date = date.plusDays(1)) {
                LocalDate day = date;
                assertThat(versions.stream().filter(rule -> rule.holdsOn(day))).hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    /** The law gives 11 days since 2021 and 12 from 2026; before it was 10. */
    @Test
    void theLawGivesTheRightNumberOfDaysAYear() {
        for (int year = 2019; year <= 2040; year++) {
            int expected = year < 2021 ? 10 : year < 2026 ? 11 : 12;
            LocalDate last = LocalDate.of(year, 12, 31);
            assertThat(source.rules().stream()
                            .filter(rule -> rule.holdsOn(last))
                            .mapToInt(HolidayRule::length)
                            .sum())
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyDecisionHasAsManyHolidaysAsTheLawAndOneBuForEachOnAWeekend() {
        for (HolidayDecision decision : source.decisions()) {
            List<LocalDate> holidays = dates(decision, DayKind.LE);
            if (holidays.isEmpty()) {
                continue;
            }
            HolidayRule rule = source.rules().stream()
                    .filter(each -> each.code().equals(decision.holidayCode()) && each.holdsOn(holidays.getFirst()))
                    .findFirst()
                    .orElseThrow();
            assertThat(holidays).hasSize(rule.length());
            assertThat(rule.anchor(decision.year()).orElseThrow()).isIn(holidays);
            Predicate<LocalDate> weekend = HolidayCalculation::isWeekend;
            assertThat(dates(decision, DayKind.NGHI_BU)).noneMatch(weekend).hasSize((int)
                    holidays.stream().filter(weekend).count());
        }
    }

    @Test
    void swapsExchangeAsManyWorkingDaysAsWeekendDays() {
        for (HolidayDecision decision : source.decisions()) {
            assertThat(dates(decision, DayKind.HOAN_DOI_NGHI))
                    .hasSameSizeAs(dates(decision, DayKind.LAM_BU))
                    .noneMatch(HolidayCalculation::isWeekend);
            assertThat(dates(decision, DayKind.LAM_BU)).allMatch(HolidayCalculation::isWeekend);
        }
    }

    @Test
    void noDayIsDecidedTwiceAndNothingIsDecidedFrom2027On() {
        Set<LocalDate> seen = new HashSet<>();
        for (HolidayDecision decision : source.decisions()) {
            assertThat(decision.year()).isBetween(2019, 2026);
            assertThat(decision.basis()).endsWith("(cần đối chiếu văn bản gốc)");
            decision.days()
                    .forEach(day ->
                            assertThat(seen.add(day.date())).as("%s", day).isTrue());
        }
    }

    private static List<LocalDate> dates(HolidayDecision decision, DayKind kind) {
        return decision.days().stream()
                .filter(day -> day.kind() == kind)
                .map(HolidayDecision.Day::date)
                .toList();
    }
}
