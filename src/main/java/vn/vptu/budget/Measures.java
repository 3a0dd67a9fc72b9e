package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * What forms 26 and 28 say of a share or a key for a span of periods, in whole đồng; the numbers are their columns.
 *
 * @param initial given at the beginning of the year, cumulative (2)
 * @param grantedInPeriod given within the span, the beginning of the year included (3)
 * @param advanceInPeriod drawn in advance less settled and given back within the span: form 28, (1)
 * @param actualInPeriod spent within the span: form 28, (3)
 * @param end how it stands at the end of the span
 */
public record Measures(Dong initial, Dong grantedInPeriod, Dong advanceInPeriod, Dong actualInPeriod, Balance end) {

    /** Used within the span (6); form 28, (5). */
    public Dong usedInPeriod() {
        return advanceInPeriod.plus(actualInPeriod);
    }

    public static final Measures NOTHING = new Measures(Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO, Balance.NOTHING);

    /** Two shares together. */
    public Measures plus(Measures other) {
        return new Measures(
                initial.plus(other.initial),
                grantedInPeriod.plus(other.grantedInPeriod),
                advanceInPeriod.plus(other.advanceInPeriod),
                actualInPeriod.plus(other.actualInPeriod),
                end.plus(other.end));
    }

    /** This span and the one after it: what was in both, and how it stood at the end of the second. */
    public Measures followedBy(Measures next) {
        return new Measures(
                next.initial,
                grantedInPeriod.plus(next.grantedInPeriod),
                advanceInPeriod.plus(next.advanceInPeriod),
                actualInPeriod.plus(next.actualInPeriod),
                next.end);
    }
}
