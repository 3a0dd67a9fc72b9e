package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * What a document is about to use of a share, to be compared with its internal plan.
 *
 * @param subitem what it is paid on; its item is what is planned
 * @param amount whole đồng; below zero for what goes from this subitem to another one
 * @param on the day, which decides the quarter: the Treasury's once it is known, until then the document's
 * @param reservationId the reservation that is used first: what it stands for is not counted twice
 */
public record PlanUse(
        ShareRef share,
        String subitem,
        Dong amount,
        LocalDate on,
        @Nullable Long reservationId) {

    /** Without a reservation before it. */
    public static PlanUse of(ShareRef share, String subitem, Dong amount, LocalDate on) {
        return new PlanUse(share, subitem, amount, on, null);
    }
}
