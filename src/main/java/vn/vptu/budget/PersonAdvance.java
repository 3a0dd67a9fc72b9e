package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advance to a person as its page shows it.
 *
 * @param version to be given back with every step: nobody approves what he has not seen
 * @param state how far it was signed
 * @param stage the same, and what became of the money once it was paid out
 * @param personName as it was when the request was written
 * @param unitName the unit of the person at that time; empty without one
 * @param voucherNumber the number of the payment document the cash came from
 * @param age how long its rest has been overdue; null while nothing is to be settled
 * @param daysLate days of the calendar after the due date; 0 when it has not passed
 * @param overdue an earlier advance of the same person that is overdue, where the rule wants that said
 * @param settlements in the order in which they were entered
 */
public record PersonAdvance(
        long id,
        int version,
        DocumentState state,
        AdvanceState stage,
        PersonAdvanceDraft draft,
        String personName,
        @Nullable Long unitId,
        String unitName,
        @Nullable String voucherNumber,
        @Nullable LocalDate paidOn,
        @Nullable String paidBy,
        AdvanceBalance money,
        @Nullable AdvanceAge age,
        long daysLate,
        @Nullable OverdueAdvance overdue,
        @Nullable String returnedReason,
        List<AdvanceSettlement> settlements,
        List<DocumentStep> steps)
        implements SignedDocument<PersonAdvanceDraft> {

    public PersonAdvance {
        settlements = List.copyOf(settlements);
        steps = List.copyOf(steps);
    }
}
