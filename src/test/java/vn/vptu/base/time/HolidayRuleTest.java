package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vptu.base.time.HolidayRule.Basis;

class HolidayRuleTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    @Test
    void theEndOfValidityIsExclusive() {
        HolidayRule rule = rule(Basis.SOLAR, 1, 1, LocalDate.of(2024, 1, 1));
        assertThat(rule.anchor(2020)).isEmpty();
        assertThat(rule.anchor(2021)).contains(FROM);
        assertThat(rule.anchor(2023)).contains(LocalDate.of(2023, 1, 1));
        assertThat(rule.anchor(2024)).isEmpty();
    }

    @Test
    void yearsWithoutTheDayHaveNoAnchor() {
        HolidayRule rule = rule(Basis.SOLAR, 2, 29, null);
        assertThat(rule.anchor(2023)).isEmpty();
        assertThat(rule.anchor(2024)).contains(LocalDate.of(2024, 2, 29));
        assertThat(rule(Basis.LUNAR, 1, 1, null).anchor(2101)).isEmpty();
    }

    @Test
    void theLastLunarMonthLiesInTheNextSolarYear() {
        assertThat(rule(Basis.LUNAR, 12, 23, null).anchor(2026)).contains(LocalDate.of(2027, 1, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "SOLAR, 0, 1, 1",
        "SOLAR, 13, 1, 1",
        "SOLAR, 1, 32, 1",
        "SOLAR, 1, 0, 1",
        "LUNAR, 12, 30, 1",
        "SOLAR, 1, 1, 0"
    })
    void impossibleRulesAreRefused(Basis basis, int month, int day, int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new HolidayRule("X", "X", basis, month, day, 0, length, false, FROM, null, "luật", "bù"));
    }

    @Test
    void anEmptyValidityIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Basis.SOLAR, 1, 1, FROM));
    }

    private static HolidayRule rule(Basis basis, int month, int day, @Nullable LocalDate validTo) {
        return new HolidayRule("X", "X", basis, month, day, 0, 1, false, FROM, validTo, "luật", "bù");
    }
}
