package vn.vptu.base.money;

/**
 * An amount of money in whole đồng, the only unit in which the office keeps and adds money.
 *
 * <p>All arithmetic is exact; a result beyond the range of {@code long} is an {@link ArithmeticException}, never a wrong
 * amount. Nghìn and triệu exist only in print ({@link MoneyFormat}). Source: state accounting keeps books in đồng.
 */
public record Dong(long amount) implements Comparable<Dong> {

    public static final Dong ZERO = new Dong(0);

    public static Dong of(long amount) {
        return amount == 0 ? ZERO : new Dong(amount);
    }

    /** The sum of all; nothing sums to zero. */
    public static Dong sum(Iterable<Dong> amounts) {
        long sum = 0;
        for (Dong each : amounts) {
            sum = Math.addExact(sum, each.amount);
        }
        return of(sum);
    }

    /**
     * Reads what people type or paste: "1.234.567", "1 234 567 đ", "(1.500.000)", "1,5 triệu", "2 tỷ".
     *
     * <p>A text is refused rather than guessed at when a slip could move the amount by a factor of a thousand. The rules:
     *
     * <ul>
     *   <li>Groups of three are split by one kind of point, comma or space; a single point or comma before exactly three
     *       digits splits groups, for đồng have no fractions ("1,500" is 1.500 đồng).
     *   <li>With two kinds of separator the last one is the decimal sign, and so is a single one that cannot split groups
     *       ("1,5 triệu", "1.5 triệu", "0.125 triệu").
     *   <li>"1.500 triệu" is 1.500.000.000 đồng, as all official papers write it; "1,500 triệu" is refused, being
     *       1,5 triệu in official writing and 1.500 triệu to those who type commas between groups.
     *   <li>The result must be whole đồng: "1.234.567,00" is accepted, "1.234.567,50" and "1.5" are not, nor what looks
     *       like a slip in the groups: "100,00" (a lost zero), "1234.000" (a lost point), "1.234,000".
     *   <li>Negative is a leading minus or brackets, not both. Units: nghìn (ngàn, k), triệu (tr), tỷ (tỉ), nghìn tỷ,
     *       then đồng (đ, ₫, VND), in any case and with or without marks. A lone "-" is no amount.
     * </ul>
     *
     * @throws MoneyFormatException with the reason, if the text is no such amount
     */
    public static Dong parse(String text) {
        return of(MoneyParser.parse(text));
    }

    public Dong plus(Dong other) {
        return of(Math.addExact(amount, other.amount));
    }

    public Dong minus(Dong other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    public Dong negate() {
        return of(Math.negateExact(amount));
    }

    public Dong times(long factor) {
        return of(Math.multiplyExact(amount, factor));
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    /** "1.234.567", "-1.500.000", "0"; other looks by {@link MoneyFormat}. */
    public String format() {
        return MoneyFormat.PLAIN.format(this);
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }
}
