package vn.vptu.budget;

import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * Whose money a contract binds, in which year.
 *
 * @param usingUnitId the unit that spends; null for the holder's own office
 * @param amount whole đồng; of an appendix it may be below zero, what is bound becomes less then
 * @param requestReservationId the reservation of an approved request that is taken over, so that a purchase is never
 *     reserved twice
 */
public record ContractLine(
        @Nullable Integer year,
        @Nullable String chapter,
        @Nullable String subcategory,
        @Nullable String source,
        @Nullable String programme,
        @Nullable Long usingUnitId,
        @Nullable Long taskId,
        @Nullable Dong amount,
        @Nullable Long requestReservationId) {

    public static final ContractLine BLANK = new ContractLine(null, null, null, null, null, null, null, null, null);

    /** A line of a year with the rest still to be said. */
    public static ContractLine of(int year) {
        return new ContractLine(year, null, null, null, null, null, null, null, null);
    }

    /** A line that is to follow this one: the same share, the amount still to be said. */
    public ContractLine next() {
        return new ContractLine(year, chapter, subcategory, source, programme, usingUnitId, taskId, null, null);
    }
}
