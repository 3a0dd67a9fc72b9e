package vn.vptu.base.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a form prints amounts: the unit, the decimals, the look of negative amounts and of zero.
 *
 * <p>Groups are split by "." and decimals by ",". Amounts are rounded half up (away from zero when negative), each on
 * its own; totals must be rounded from the total, not added from rounded cells. An amount that is not zero but rounds to
 * it prints its digits ("0", "0,0") without a sign, so that the dash always means "nothing". More decimals than the unit
 * can have are an {@link IllegalArgumentException}. Source: state accounting forms, office practice.
 */
public record MoneyFormat(MoneyUnit unit, int decimals, Negative negative, Zero zero) {

    /** Whole đồng, minus sign, zero as a digit. */
    public static final MoneyFormat PLAIN = in(MoneyUnit.DONG, 0);

    /** The look of an amount below zero. */
    public enum Negative {
        /** -1.500.000 */
        MINUS,
        /** (1.500.000) */
        BRACKETS
    }

    /** The look of an amount of exactly zero. */
    public enum Zero {
        /** 0 */
        DIGIT,
        /** - */
        DASH
    }

    public MoneyFormat {
        if (decimals < 0 || decimals > unit.digits()) {
            throw new IllegalArgumentException(
                    "%s has 0 to %s decimals, not %s".formatted(unit, unit.digits(), decimals));
        }
    }

    public static MoneyFormat in(MoneyUnit unit, int decimals) {
        return new MoneyFormat(unit, decimals, Negative.MINUS, Zero.DIGIT);
    }

    public MoneyFormat withBrackets() {
        return new MoneyFormat(unit, decimals, Negative.BRACKETS, zero);
    }

    public MoneyFormat withDash() {
        return new MoneyFormat(unit, decimals, negative, Zero.DASH);
    }

    public String format(Dong money) {
        if (money.isZero()) {
            return zero == Zero.DASH ? "-" : "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(money.amount(), unit.digits()).setScale(decimals, RoundingMode.HALF_UP);
        String digits = grouped(rounded.unscaledValue().abs().toString());
        if (rounded.signum() >= 0) {
            return digits;
        }
        return negative == Negative.BRACKETS ? '(' + digits + ')' : '-' + digits;
    }

    private String grouped(String unscaled) {
        // At least one digit stays before the decimals: 5 with two decimals is "0,05".
        String digits = "0".repeat(Math.max(0, decimals + 1 - unscaled.length())) + unscaled;
        int whole = digits.length() - decimals;
        var text = new StringBuilder(digits.length() + digits.length() / 3 + 1);
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return decimals == 0
                ? text.toString()
                : text.append(',').append(digits, whole, digits.length()).toString();
    }
}
