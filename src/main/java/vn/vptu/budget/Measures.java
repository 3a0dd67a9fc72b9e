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
}
