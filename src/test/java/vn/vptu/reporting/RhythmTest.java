package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When scheduled papers are made, and how the dates chosen for them move. */
class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-11-26, 2026-11-27",
        "WEEK, 2026-11-27, 2026-11-27",
        "WEEK, 2026-11-28, 2026-12-04",
        "MONTH, 2026-11-26, 2026-11-30",
        "MONTH, 2026-11-30, 2026-11-30",
        "MONTH, 2028-02-01, 2028-02-29",
        "QUARTER, 2026-11-26, 2026-12-31",
        "QUARTER, 2026-01-01, 2026-03-31",
        "QUARTER, 2026-04-01, 2026-06-30",
        "YEAR, 2026-01-01, 2026-12-31",
        "YEAR, 2026-12-31, 2026-12-31"
    })
    void runsOnTheDayOfTheWeekOrTheLastDayOfThePeriod(Rhythm rhythm, LocalDate from, LocalDate run) {
        assertThat(rhythm.onOrAfter(from, DayOfWeek.FRIDAY)).isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource({
        // Whole months stay whole months, whatever their length.
        "MONTH, from, 2026-11-01, 2026-11-30, 2027-02-28, 2027-02-01",
        "MONTH, to, 2026-11-30, 2026-11-30, 2027-02-28, 2027-02-28",
        "MONTH, to, 2027-02-28, 2027-02-28, 2027-03-31, 2027-03-31",
        "QUARTER, from, 2026-10-01, 2026-12-31, 2027-03-31, 2027-01-01",
        "QUARTER, to, 2026-12-31, 2026-12-31, 2027-03-31, 2027-03-31",
        "YEAR, from, 2026-01-01, 2026-12-31, 2027-12-31, 2027-01-01",
        "YEAR, day, 2028-02-29, 2028-12-31, 2029-12-31, 2029-02-28",
        "WEEK, week, 2026-11-30, 2026-11-27, 2026-12-11, 2026-12-14",
        "WEEK, day, 2026-11-27, 2026-11-27, 2026-12-04, 2026-12-04",
        // A week printed every month is the week as far from the end of the month as before, from its Monday.
        "MONTH, week, 2026-11-30, 2026-11-30, 2026-12-31, 2026-12-28",
        // Backwards, to try what is chosen on a period that is over.
        "MONTH, from, 2026-11-01, 2026-11-30, 2025-11-30, 2025-11-01"
    })
    void theDatesMoveWithTheRuns(
            Rhythm rhythm, String parameter, LocalDate date, LocalDate fromRun, LocalDate toRun, LocalDate moved) {
        assertThat(rhythm.moved(parameter, date, fromRun, toRun)).isEqualTo(moved);
    }

    @Test
    void whatIsNotADateStaysAsItIs() {
        var query = java.util.Map.of("day", "2026-11-30", "copies", "2", "name", "2026-11-30");
        assertThat(ScheduledDates.moved(
                        TestPaper.Params.class,
                        query,
                        Rhythm.MONTH,
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 31)))
                .containsEntry("day", "2026-12-31")
                .containsEntry("copies", "2")
                .containsEntry("name", "2026-11-30");
    }
}
