package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How old the rest of an advance is, on the days on which that changes. */
class AdvanceAgeTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "-400, NOT_DUE",
        "-1, NOT_DUE",
        "0, NOT_DUE",
        "1, TO_30",
        "30, TO_30",
        "31, TO_60",
        "60, TO_60",
        "61, TO_90",
        "90, TO_90",
        "91, OVER_90",
        "4000, OVER_90"
    })
    void theLastDayBelongsToTheYoungerAge(int days, AdvanceAge age) {
        assertThat(AdvanceAge.ofDays(days)).isEqualTo(age);
        assertThat(AdvanceAge.of(TODAY.minusDays(days), TODAY)).isEqualTo(age);
    }

    @ParameterizedTest
    @EnumSource(AdvanceAge.class)
    void theDatesOfAnAgeAreThoseThatAreOfIt(AdvanceAge age) {
        assertThat(AdvanceAge.of(age.earliestDue(TODAY), TODAY)).isEqualTo(age);
        assertThat(AdvanceAge.of(age.latestDue(TODAY), TODAY)).isEqualTo(age);
    }

    @Test
    void agesFollowEachOtherWithoutAGap() {
        AdvanceAge[] ages = AdvanceAge.values();
        for (int i = 1; i < ages.length; i++) {
            assertThat(ages[i].latestDue(TODAY))
                    .isEqualTo(ages[i - 1].earliestDue(TODAY).minusDays(1));
        }
    }
}
