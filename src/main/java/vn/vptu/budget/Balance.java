package vn.vptu.budget;

import java.math.BigDecimal;
import java.util.Optional;
import vn.vptu.base.money.Dong;

/**
 * How a share or a key stands at a moment, in whole đồng; the numbers in brackets are the columns of form 26. What was given
 * provisionally may be spent like the rest, and so counts as usable.
 *
 * @param carried carried over from the year before (1)
 * @param granted given this year (4)
 * @param provisional given ahead of the official estimate
 * @param held held back (8)
 * @param advance drawn in advance and not settled: form 28, (2)
 * @param actual spent: form 28, (4)
 * @param reserved set aside for requests, commitments and draws under way
 */
public record Balance(
        Dong carried, Dong granted, Dong provisional, Dong held, Dong advance, Dong actual, Dong reserved) {

    public static final Balance NOTHING =
            new Balance(Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO);

    /** May be spent in the year (5). */
    public Dong usable() {
        return carried.plus(granted).plus(provisional);
    }

    /** Used so far (7); form 28, (6). */
    public Dong used() {
        return advance.plus(actual);
    }

    /** Not used yet (9), held back or not. */
    public Dong remaining() {
        return usable().minus(used());
    }

    /** May still be drawn: remaining less what is held back and set aside. */
    public Dong free() {
        return remaining().minus(held).minus(reserved);
    }

    public Balance plus(Balance other) {
        return new Balance(
                carried.plus(other.carried),
                granted.plus(other.granted),
                provisional.plus(other.provisional),
                held.plus(other.held),
                advance.plus(other.advance),
                actual.plus(other.actual),
                reserved.plus(other.reserved));
    }

    /** Spent for good out of what is usable, in percent ("tỷ lệ thực hiện"); empty when there is nothing to measure by. */
    public Optional<BigDecimal> carriedOut() {
        return Percentages.of(actual, usable());
    }

    /** Used out of what is usable, in percent ("tỷ lệ giải ngân"). */
    public Optional<BigDecimal> disbursed() {
        return Percentages.of(used(), usable());
    }
}
