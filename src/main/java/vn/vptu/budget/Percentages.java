package vn.vptu.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.vptu.base.money.Dong;

/** Percentages of money: from đồng, two decimals, half up; none when what it is measured by is not above zero. */
public final class Percentages {

    private static final int DECIMALS = 2;
    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentages() {}

    public static Optional<BigDecimal> of(Dong part, Dong whole) {
        return whole.amount() <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part.amount())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole.amount()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** By how many points the use of an estimate is ahead of the months that have gone by; below zero it is behind. */
    public static Optional<BigDecimal> ahead(Balance balance, int months) {
        return balance.disbursed()
                .map(used -> used.subtract(BigDecimal.valueOf(months)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(MONTHS), DECIMALS, RoundingMode.HALF_UP)));
    }

    /** As the office writes it: "62,23", "–" when there is none. */
    public static String written(Optional<BigDecimal> percentage) {
        return percentage.map(value -> value.toPlainString().replace('.', ',')).orElse("–");
    }
}
