package vn.vptu.base.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a form prints amounts of money. Amounts are kept in whole đồng; thousands and millions are a matter of printing
 * alone, and each number is rounded by itself.
 */
public record NumberStyle(Unit unit, Zero zero, Negative negative) {

    /** In what an amount is counted on the paper. */
    public enum Unit {
        DONG(0),
        THOUSAND(3),
        MILLION(6);

        private final int digits;

        Unit(int digits) {
            this.digits = digits;
        }
    }

    /** What stands where nothing is. */
    public enum Zero {
        DASH,
        ZERO,
        BLANK
    }

    /** How less than nothing is written. */
    public enum Negative {
        MINUS,
        BRACKETS
    }

    /** Whole đồng, a dash for nothing, a minus for less. */
    public static final NumberStyle PLAIN = new NumberStyle(Unit.DONG, Zero.DASH, Negative.MINUS);

    /** The number to print for an amount in đồng, rounded half up; null stays null. */
    public @Nullable BigDecimal scaled(@Nullable BigDecimal dong) {
        return dong == null
                ? null
                : dong.movePointLeft(unit.digits)
                        .setScale(0, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    /**
     * The pattern of such a number, with a part for positive ones, one for negative ones and one for nothing: what
     * spreadsheets understand, and the engine's own formats too.
     */
    public String pattern() {
        String negativePart = negative == Negative.BRACKETS ? "(#,##0)" : "-#,##0";
        String zeroPart = switch (zero) {
            case DASH -> "\"-\"";
            case ZERO -> "0";
            case BLANK -> "\"\"";
        };
        return "#,##0;" + negativePart + ";" + zeroPart;
    }
}
