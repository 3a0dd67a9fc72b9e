package vn.vptu.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A settlement of an advance as it stands. One that takes another one back has its amounts with the opposite sign.
 *
 * @param reversesId the settlement that this one takes back
 * @param reversed whether a later one has taken it back
 */
public record AdvanceSettlement(
        long id,
        LocalDate settledOn,
        Dong spent,
        Dong givenBack,
        Dong extraPaid,
        String documentNumber,
        @Nullable String note,
        @Nullable Long reversesId,
        boolean reversed,
        String doneBy,
        Instant doneAt) {

    /** Whether it may be taken back. */
    public boolean counts() {
        return reversesId == null && !reversed;
    }
}
