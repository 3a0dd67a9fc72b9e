package vn.vptu.budget.internal.vouchers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.contracts.ContractLimits;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;
import vn.vptu.budget.internal.vouchers.VoucherTaking.Held;

/** The steps of the house: checked, approved, sent back, given up, taken back; made, checked and approved by three (B11). */
@Component
public class VoucherSteps {

    private final VoucherTaking taking;
    private final VoucherRules rules;
    private final VoucherInvoices invoices;
    private final ContractLimits limits;
    private final VoucherReservations reservations;
    private final VoucherEntries entries;
    private final Submissions submissions;
    private final DocumentSteps steps;
    private final Clock clock;

    VoucherSteps(
            VoucherTaking taking,
            VoucherRules rules,
            VoucherInvoices invoices,
            ContractLimits limits,
            VoucherReservations reservations,
            VoucherEntries entries,
            Submissions submissions,
            DocumentSteps steps,
            Clock clock) {
        this.taking = taking;
        this.rules = rules;
        this.invoices = invoices;
        this.limits = limits;
        this.reservations = reservations;
        this.entries = entries;
        this.submissions = submissions;
        this.steps = steps;
        this.clock = clock;
    }

    public SaveResult check(long id, int version) {
        return taking.take(id, version, Step.of(DocumentAction.CHECK, DocumentState.DRAFT), null, (held, who) -> {
            List<FieldError> errors = wrong(held, who);
            if (errors.isEmpty()) {
                held.record().checked(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult approve(long id, int version) {
        return taking.take(id, version, Step.of(DocumentAction.APPROVE, DocumentState.CHECKED), null, (held, who) -> {
            if (held.record().isCheckedBy(who)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.voucher-checked-own"));
            }
            // Nobody else takes from the contract and these shares until it is clear what this one takes.
            limits.hold(held.draft().contractId());
            reservations.hold(held.draft());
            List<FieldError> errors = new ArrayList<>(wrong(held, who));
            if (errors.isEmpty()) {
                errors.addAll(reservations.open(held));
            }
            if (errors.isEmpty()) {
                held.record().approved(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult sendBack(long id, int version, String reason) {
        Step step = Step.of(DocumentAction.RETURN, DocumentState.DRAFT, DocumentState.CHECKED);
        return taking.take(id, version, step, reason, (held, who) -> {
            // What has not been checked lies on the desk of the chief accountant alone.
            if (held.was() == DocumentState.DRAFT && !who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.voucher-step", held.was()));
            }
            held.record().returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    public SaveResult cancel(long id, int version, String reason) {
        Step step = Step.of(
                DocumentAction.CANCEL,
                DocumentState.DRAFT,
                DocumentState.CHECKED,
                DocumentState.RETURNED,
                DocumentState.APPROVED,
                DocumentState.REFUSED);
        return taking.take(id, version, step, reason, (held, who) -> {
            reservations.giveBack(held.lines(), Objects.requireNonNull(Check.trimmed(reason)));
            held.record().became(DocumentState.CANCELLED);
            return List.of();
        });
    }

    public SaveResult reverse(long id, int version, @Nullable LocalDate treasuryDate, String reason) {
        Step step = Step.of(DocumentAction.REVERSE, DocumentState.RECORDED);
        return taking.take(id, version, step, reason, (held, who) -> {
            LocalDate recorded = submissions
                    .last(id)
                    .map(each -> each.treasuryDate())
                    .orElse(held.draft().drawnOn());
            if (treasuryDate == null) {
                return List.of(FieldError.of("treasuryDate", "common.error.missing"));
            }
            if (!Check.askable(treasuryDate) || (recorded != null && treasuryDate.isBefore(recorded))) {
                return List.of(FieldError.of(
                        "treasuryDate",
                        "budget.error.voucher-reverse-day",
                        VietnameseDates.numeric(treasuryDate),
                        recorded == null ? "–" : VietnameseDates.numeric(recorded)));
            }
            List<FieldError> beyond = limits.takenBack(held.draft());
            if (!beyond.isEmpty()) {
                return beyond;
            }
            List<FieldError> errors =
                    entries.takeBack(held, who, treasuryDate, Objects.requireNonNull(Check.trimmed(reason)));
            if (errors.isEmpty()) {
                held.record().became(DocumentState.REVERSED);
            }
            return errors;
        });
    }

    /** Whoever ever wrote in it takes no further step; a code or a task may have ended, an invoice been paid since. */
    private List<FieldError> wrong(Held held, Actor who) {
        long id = held.record().id();
        if (steps.wroteIn(Vouchers.KIND, id, who)) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.voucher-own"));
        }
        List<FieldError> errors = new ArrayList<>(rules.check(id, held.draft()));
        if (errors.isEmpty()) {
            errors.addAll(invoices.twice(id, held.draft()));
        }
        return errors;
    }
}
