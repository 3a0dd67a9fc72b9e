package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * What was paid and may be settled, given back or moved.
 *
 * @param id the entry of the ledger
 * @param advance whether it is an advance
 * @param subitem where it stands
 * @param number the document by which it was paid
 * @param left what is neither settled nor given back nor moved, those on their way through the Treasury taken off
 */
public record PaidEntry(
        long id,
        ShareRef share,
        boolean advance,
        String subitem,
        LocalDate paidOn,
        @Nullable String number,
        @Nullable String about,
        Dong left) {

    /** The same with as much left. */
    public PaidEntry left(Dong amount) {
        return new PaidEntry(id, share, advance, subitem, paidOn, number, about, amount);
    }
}
