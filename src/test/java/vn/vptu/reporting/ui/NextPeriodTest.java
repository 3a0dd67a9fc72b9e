package vn.vptu.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-31, 2026-02-01, 2026-02-28",
        "2028-02-01, 2028-02-29, 2028-03-01, 2028-03-31",
        "2026-10-01, 2026-12-31, 2027-01-01, 2027-03-31",
        "2026-01-01, 2026-12-31, 2027-01-01, 2027-12-31",
        "2026-11-23, 2026-11-29, 2026-11-30, 2026-12-06",
        "2026-11-01, 2026-11-15, 2026-11-16, 2026-11-30",
        "2026-11-26, 2026-11-26, 2026-11-27, 2026-11-27"
    })
    void aPeriodIsFollowedByAsManyMonthsOrDays(LocalDate from, LocalDate to, LocalDate nextFrom, LocalDate nextTo) {
        assertThat(NextPeriod.of(Map.of("from", from, "to", to))).isEqualTo(Map.of("from", nextFrom, "to", nextTo));
    }

    @ParameterizedTest
    @CsvSource({
        "week, 2026-12-28, 2027-01-04",
        "day, 2026-11-26, 2026-12-26",
        "day, 2026-02-28, 2026-03-31",
        "day, 2026-01-30, 2026-02-28",
        "from, 2026-11-01, 2026-12-01"
    })
    void aSingleDayMovesByItsWeekOrItsMonth(String name, LocalDate date, LocalDate next) {
        assertThat(NextPeriod.of(Map.of(name, date))).isEqualTo(Map.of(name, next));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsLeftToTheCheck() {
        Map<String, LocalDate> backwards = Map.of("from", LocalDate.of(2026, 3, 1), "to", LocalDate.of(2026, 2, 1));

        assertThat(NextPeriod.of(backwards))
                .isEqualTo(Map.of("from", LocalDate.of(2026, 4, 1), "to", LocalDate.of(2026, 3, 1)));
    }
}
