package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A contract as lists show it.
 *
 * @param amount its value, approved appendices included
 * @param paid what the Treasury recorded, unsettled advances included
 * @param remaining what may still be paid, approved payments that wait for the Treasury left out
 * @param endsOn the last day of its term
 * @param guaranteedUntil the day on which the first of its guarantees ends that has not ended yet
 */
public record ContractRow(
        long id,
        String number,
        LocalDate signedOn,
        String title,
        String supplier,
        String holder,
        Dong amount,
        Dong paid,
        Dong advanceUnsettled,
        Dong remaining,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate guaranteedUntil,
        ContractState state) {

    /** The same with the name of the unit whose estimate pays. */
    public ContractRow heldBy(String unit) {
        return new ContractRow(
                id,
                number,
                signedOn,
                title,
                supplier,
                unit,
                amount,
                paid,
                advanceUnsettled,
                remaining,
                endsOn,
                guaranteedUntil,
                state);
    }
}
