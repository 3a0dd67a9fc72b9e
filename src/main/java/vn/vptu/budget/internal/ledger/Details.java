package vn.vptu.budget.internal.ledger;

import org.jspecify.annotations.Nullable;
import vn.vptu.budget.EstimateType;

/**
 * What an entry says beside its amount.
 *
 * @param subitem null for estimates, and where the settled entry says it
 * @param settledSubitem where a settled advance was spent, when on another subitem
 * @param usedBy the unit that spends
 * @param eventRef the event the money was spent for
 */
public record Details(
        @Nullable String subitem,
        @Nullable String settledSubitem,
        long usedBy,
        EstimateType estimateType,
        @Nullable Long contractId,
        @Nullable Long supplierId,
        @Nullable String eventRef,
        @Nullable String reason) {

    static Details by(long usedBy, EstimateType type) {
        return new Details(null, null, usedBy, type, null, null, null, null);
    }

    Details subitems(@Nullable String on, @Nullable String settledOn) {
        return new Details(on, settledOn, usedBy, estimateType, contractId, supplierId, eventRef, reason);
    }

    Details usedBy(long unit) {
        return new Details(subitem, settledSubitem, unit, estimateType, contractId, supplierId, eventRef, reason);
    }

    Details of(EstimateType type) {
        return new Details(subitem, settledSubitem, usedBy, type, contractId, supplierId, eventRef, reason);
    }

    Details contract(@Nullable Long contract, @Nullable Long supplier) {
        return new Details(subitem, settledSubitem, usedBy, estimateType, contract, supplier, eventRef, reason);
    }

    Details event(@Nullable String ref) {
        return new Details(subitem, settledSubitem, usedBy, estimateType, contractId, supplierId, ref, reason);
    }

    Details because(@Nullable String why) {
        return new Details(subitem, settledSubitem, usedBy, estimateType, contractId, supplierId, eventRef, why);
    }
}
