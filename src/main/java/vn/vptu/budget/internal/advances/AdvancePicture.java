package vn.vptu.budget.internal.advances;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvanceDraft;

/**
 * What the trail keeps of an advance to a person.
 *
 * @param amount as the office writes money
 */
record AdvancePicture(
        String number,
        @Nullable LocalDate askedOn,
        @Nullable Long personId,
        String purpose,
        @Nullable String activity,
        String amount,
        @Nullable String cashSource,
        @Nullable Long voucherId,
        @Nullable LocalDate dueOn) {

    /** Of a step, how far it has come, and what became of the money until then. */
    record Standing(
            AdvanceState advanceState,
            @Nullable LocalDate paidOn,
            String spent,
            String givenBack,
            String extraPaid,
            String balance) {}

    static AdvancePicture of(PersonAdvanceDraft draft) {
        return new AdvancePicture(
                draft.number(),
                draft.askedOn(),
                draft.personId(),
                draft.purpose(),
                draft.activity(),
                Objects.requireNonNull(draft.amount()).format(),
                draft.cashSource(),
                draft.voucherId(),
                draft.dueOn());
    }

    static Standing standing(AdvanceRecord record) {
        AdvanceBalance money = record.money();
        return new Standing(
                record.stage(),
                record.paidOn(),
                money.spent().format(),
                money.givenBack().format(),
                money.extraPaid().format(),
                money.balance().format());
    }
}
