package vn.vptu.base.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "5, 5",
        "999, 999",
        "1000, 1.000",
        "1234567, 1.234.567",
        "-1500000, -1.500.000",
        "-999, -999",
        "9223372036854775807, 9.223.372.036.854.775.807",
        "-9223372036854775808, -9.223.372.036.854.775.808"
    })
    void plainAmountsAreGroupedByPoints(long amount, String printed) {
        assertThat(Dong.of(amount).format()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567,        NGHIN, 0, '1.235'",
        "1234567,        NGHIN, 1, '1.234,6'",
        "1234567,        NGHIN, 3, '1.234,567'",
        "1234567,        TRIEU, 0, '1'",
        "1234567,        TRIEU, 2, '1,23'",
        "1500000,        TRIEU, 2, '1,50'",
        "1234450000,     TRIEU, 0, '1.234'",
        "7036350000,     TRIEU, 0, '7.036'",
        "499999,         TRIEU, 0, '0'",
        "500000,         TRIEU, 0, '1'",
        "1500000,        TRIEU, 0, '2'",
        "2500000,        TRIEU, 0, '3'",
        "-500000,        TRIEU, 0, '-1'",
        "-499999,        TRIEU, 0, '0'",
        "50000,          TRIEU, 2, '0,05'",
        "4999,           TRIEU, 2, '0,00'",
        "-4999,          TRIEU, 2, '0,00'",
        "999999999,      TRIEU, 0, '1.000'",
        "1,              TY,    9, '0,000000001'",
        "-9223372036854775808, TY, 0, '-9.223.372.037'",
        "9223372036854775807, NGHIN, 0, '9.223.372.036.854.776'"
    })
    void unitsAreRoundedHalfUp(long amount, MoneyUnit unit, int decimals, String printed) {
        assertThat(MoneyFormat.in(unit, decimals).format(Dong.of(amount))).isEqualTo(printed);
    }

    @Test
    void negativeAmountsMayStandInBrackets() {
        MoneyFormat brackets = MoneyFormat.PLAIN.withBrackets();
        assertThat(brackets.format(Dong.of(-1_500_000))).isEqualTo("(1.500.000)");
        assertThat(brackets.format(Dong.of(1_500_000))).isEqualTo("1.500.000");
        assertThat(MoneyFormat.in(MoneyUnit.TRIEU, 1).withBrackets().format(Dong.of(-1_550_000)))
                .isEqualTo("(1,6)");
        assertThat(MoneyFormat.in(MoneyUnit.TRIEU, 0).withBrackets().format(Dong.of(-400_000)))
                .isEqualTo("0");
    }

    @Test
    void theDashMeansNothingAtAllAndNotASmallAmount() {
        MoneyFormat dash = MoneyFormat.in(MoneyUnit.TRIEU, 1).withDash();
        assertThat(dash.format(Dong.ZERO)).isEqualTo("-");
        assertThat(dash.format(Dong.of(1))).isEqualTo("0,0");
        assertThat(MoneyFormat.in(MoneyUnit.TRIEU, 1).format(Dong.ZERO)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"DONG, 1", "NGHIN, 4", "TRIEU, 7", "TY, 10", "DONG, -1"})
    void decimalsThatTheUnitCannotHaveAreRefused(MoneyUnit unit, int decimals) {
        assertThatIllegalArgumentException().isThrownBy(() -> MoneyFormat.in(unit, decimals));
    }
}
