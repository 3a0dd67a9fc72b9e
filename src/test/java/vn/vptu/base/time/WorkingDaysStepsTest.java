package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysStepsTest {

    private final WorkingDays workingDays = new WorkingDays(new ShippedHolidays());

    @ParameterizedTest
    @CsvSource({
        // Over Tết 2026, off from Saturday 14/02 to Sunday 22/02.
        "2026-02-13,  1, 2026-02-23",
        "2026-02-12,  3, 2026-02-24",
        "2026-02-23, -1, 2026-02-13",
        "2026-02-17,  1, 2026-02-23",
        "2026-02-17, -1, 2026-02-13",
        "2026-02-17,  0, 2026-02-17",
        // From and to a weekend; a Saturday made working counts.
        "2026-11-21,  1, 2026-11-23",
        "2026-11-21, -1, 2026-11-20",
        "2026-11-22,  0, 2026-11-22",
        "2026-08-21,  1, 2026-08-22",
        "2026-08-23, -1, 2026-08-22",
        "2026-08-28,  1, 2026-09-03",
        // The Day of Vietnamese Culture, a Tuesday in 2026.
        "2026-11-23,  1, 2026-11-25",
        "2025-11-23,  2, 2025-11-25",
        // Over the end of a year.
        "2025-12-31,  1, 2026-01-05",
        "2026-01-05, -1, 2025-12-31",
        "2027-12-31,  1, 2028-01-04",
        "2026-11-20,  0, 2026-11-20"
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate from, int days, LocalDate expected) {
        assertThat(workingDays.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @Test
    void stepsAddUpAndTurnBack() {
        var random = new Random(2026);
        for (int i = 0; i < 3_000; i++) {
            LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(2_000));
            int one = random.nextInt(40);
            int other = random.nextInt(40);
            LocalDate there = workingDays.plusWorkingDays(from, one);
            assertThat(workingDays.plusWorkingDays(there, other))
                    .isEqualTo(workingDays.plusWorkingDays(from, one + other));
            if (workingDays.isWorkingDay(from)) {
                assertThat(workingDays.plusWorkingDays(there, -one)).isEqualTo(from);
            }
            if (one > 0) {
                assertThat(workingDays.isWorkingDay(there)).isTrue();
                assertThat(from.plusDays(1).datesUntil(there.plusDays(1)).filter(workingDays::isWorkingDay))
                        .hasSize(one);
            }
        }
    }

    @Test
    void stepsOutOfTheYearsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.plusWorkingDays(LocalDate.of(2100, 12, 31), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.plusWorkingDays(LocalDate.of(2019, 1, 1), Integer.MIN_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.plusWorkingDays(LocalDate.of(2026, 1, 1), Integer.MAX_VALUE));
    }
}
