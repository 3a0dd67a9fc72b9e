package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * What form 28 says of a subitem for a span of periods, in whole đồng.
 *
 * @param advanceInPeriod (1)
 * @param advance (2)
 * @param actualInPeriod (3)
 * @param actual (4)
 */
public record SubitemMeasures(String subitem, Dong advanceInPeriod, Dong advance, Dong actualInPeriod, Dong actual) {

    /** (5) */
    public Dong usedInPeriod() {
        return advanceInPeriod.plus(actualInPeriod);
    }

    /** (6) */
    public Dong used() {
        return advance.plus(actual);
    }

    /** Two parts of the same subitem together. */
    public SubitemMeasures plus(SubitemMeasures other) {
        return new SubitemMeasures(
                subitem,
                advanceInPeriod.plus(other.advanceInPeriod),
                advance.plus(other.advance),
                actualInPeriod.plus(other.actualInPeriod),
                actual.plus(other.actual));
    }
}
