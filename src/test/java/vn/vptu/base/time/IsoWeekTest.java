package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2025-12-28, 2025, 52",
        "2025-12-29, 2026, 1",
        "2025-12-31, 2026, 1",
        "2026-01-01, 2026, 1",
        "2026-11-23, 2026, 48",
        "2026-11-29, 2026, 48",
        "2026-12-28, 2026, 53",
        "2026-12-31, 2026, 53",
        "2027-01-03, 2026, 53",
        "2027-01-04, 2027, 1"
    })
    void daysLieInTheirWeek(LocalDate date, int year, int number) {
        assertThat(IsoWeek.of(date)).isEqualTo(new IsoWeek(year, number));
    }

    @Test
    void theLastWeekOf2026EndsInJanuary() {
        var week = new IsoWeek(2026, 53);
        assertThat(week.monday()).isEqualTo("2026-12-28");
        assertThat(week.sunday()).isEqualTo("2027-01-03");
    }

    @Test
    void theLabelIsTheNumberOnly() {
        assertThat(new IsoWeek(2026, 48).label()).isEqualTo("Tuần 48");
        assertThat(new IsoWeek(2027, 1).label()).isEqualTo("Tuần 1");
    }

    @Test
    void everyDayLiesBetweenMondayAndSundayOfItsWeek() {
        IsoWeek before = IsoWeek.of(LocalDate.of(1999, 12, 26));
        for (LocalDate date = LocalDate.of(1999, 12, 27); date.getYear() < 2101; date = date.plusDays(1)) {
            IsoWeek week = IsoWeek.of(date);
            assertThat(date).isBetween(week.monday(), week.sunday());
            assertThat(week.monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(Integer.signum(week.compareTo(before)))
                    .isEqualTo(date.getDayOfWeek() == DayOfWeek.MONDAY ? 1 : 0);
            before = week;
        }
    }

    @ParameterizedTest
    @CsvSource({"2026, 0", "2026, 54", "2025, 53", "2027, 53"})
    void weeksThatAYearDoesNotHaveAreRefused(int year, int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(year, number));
    }
}
