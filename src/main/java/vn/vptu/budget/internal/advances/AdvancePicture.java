package vn.vptu.budget.internal.advances;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.AdvanceSettlement;
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

    /** Of a step, how far it has come; of a payment, on which day. */
    record Standing(AdvanceState advanceState, @Nullable LocalDate paidOn) {}

    /** Of a settlement what it says, and what is left after it. */
    record Settled(
            AdvanceState advanceState,
            @Nullable LocalDate settledOn,
            @Nullable String spent,
            @Nullable String givenBack,
            @Nullable String extraPaid,
            @Nullable String documentNumber,
            @Nullable String note,
            @Nullable Long takesBack,
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

    /** How it stood before a settlement. */
    static Settled before(AdvanceRecord record) {
        return new Settled(
                record.state(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                record.money().balance().format());
    }

    static Settled after(AdvanceRecord record, AdvanceSettlement done) {
        return new Settled(
                record.state(),
                done.settledOn(),
                done.spent().format(),
                done.givenBack().format(),
                done.extraPaid().format(),
                done.documentNumber(),
                done.note(),
                done.reversesId(),
                record.money().balance().format());
    }
}
