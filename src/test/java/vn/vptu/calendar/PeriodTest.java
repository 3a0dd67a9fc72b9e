package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Duration USUAL = Duration.ofMinutes(90);

    @Test
    void withoutAnHourItOccupiesItsHalfDay() {
        Period.Occupied morning = Period.on(DAY, HalfDay.MORNING, null).occupied(USUAL);

        assertThat(morning).isEqualTo(new Period.Occupied(DAY.atStartOfDay(), DAY.atTime(12, 0), false));
    }

    @Test
    void anHourWithoutAnEndLastsAsUsualAndIsOnlyAssumed() {
        Period.Occupied eight =
                Period.on(DAY, HalfDay.MORNING, LocalTime.of(8, 0)).occupied(USUAL);

        assertThat(eight).isEqualTo(new Period.Occupied(DAY.atTime(8, 0), DAY.atTime(9, 30), true));
    }

    @Test
    void theAssumedLengthStopsAtTheEndOfTheHalfDay() {
        Period.Occupied late =
                Period.on(DAY, HalfDay.MORNING, LocalTime.of(11, 0)).occupied(USUAL);
        Period.Occupied evening =
                Period.on(DAY, HalfDay.EVENING, LocalTime.of(23, 0)).occupied(USUAL);

        assertThat(late.to()).isEqualTo(DAY.atTime(12, 0));
        assertThat(evening.to()).isEqualTo(DAY.plusDays(1).atStartOfDay());
    }

    @Test
    void allDayIsMorningAndAfternoonWithoutTheEvening() {
        Period.Occupied all = Period.on(DAY, HalfDay.ALL_DAY, null).occupied(USUAL);
        Period.Occupied evening = Period.on(DAY, HalfDay.EVENING, null).occupied(USUAL);

        assertThat(all.to()).isEqualTo(DAY.atTime(18, 0));
        assertThat(all.overlaps(evening)).isFalse();
    }

    @Test
    void severalDaysAreHeldFromTheFirstHourToTheLast() {
        Period mission = new Period(DAY, DAY.plusDays(2), HalfDay.AFTERNOON, LocalTime.of(14, 0), LocalTime.of(11, 0));

        assertThat(mission.occupied(USUAL))
                .isEqualTo(
                        new Period.Occupied(DAY.atTime(14, 0), DAY.plusDays(2).atTime(11, 0), false));
        assertThat(mission.halfDayOn(DAY)).isEqualTo(HalfDay.AFTERNOON);
        assertThat(mission.halfDayOn(DAY.plusDays(1))).isEqualTo(HalfDay.ALL_DAY);
    }

    @Test
    void intervalsAreHalfOpenSoOneMayFollowTheOther() {
        Period first = new Period(DAY, DAY, HalfDay.MORNING, LocalTime.of(8, 0), LocalTime.of(9, 0));
        Period second = new Period(DAY, DAY, HalfDay.MORNING, LocalTime.of(9, 0), LocalTime.of(10, 0));

        assertThat(first.occupied(USUAL).overlaps(second.occupied(USUAL))).isFalse();
    }

    @Test
    void theHalfDayOfATimeFollowsTheOfficesBorders() {
        assertThat(HalfDay.of(LocalTime.of(11, 59))).isEqualTo(HalfDay.MORNING);
        assertThat(HalfDay.of(LocalTime.NOON)).isEqualTo(HalfDay.AFTERNOON);
        assertThat(HalfDay.of(LocalTime.of(17, 59))).isEqualTo(HalfDay.AFTERNOON);
        assertThat(HalfDay.of(LocalTime.of(18, 0))).isEqualTo(HalfDay.EVENING);
    }
}
