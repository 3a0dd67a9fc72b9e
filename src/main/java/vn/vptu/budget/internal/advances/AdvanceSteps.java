package vn.vptu.budget.internal.advances;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** Takes an advance from its maker to the person, by three different people, none of whom signs for money of his own. */
@Component
public class AdvanceSteps {

    private final AdvanceTaking taking;
    private final AdvanceChecks checks;
    private final OverdueAdvances overdue;
    private final DocumentSteps steps;
    private final Clock clock;

    AdvanceSteps(
            AdvanceTaking taking, AdvanceChecks checks, OverdueAdvances overdue, DocumentSteps steps, Clock clock) {
        this.taking = taking;
        this.checks = checks;
        this.overdue = overdue;
        this.steps = steps;
        this.clock = clock;
    }

    public SaveResult check(long id, int version) {
        return taking.take(id, version, Step.of(DocumentAction.CHECK, DocumentState.DRAFT), null, (record, who) -> {
            List<FieldError> errors = refused(record, who);
            if (errors.isEmpty()) {
                record.checked(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult approve(long id, int version) {
        Step step = Step.of(DocumentAction.APPROVE, DocumentState.CHECKED);
        return taking.take(id, version, step, null, (record, who) -> {
            if (record.isCheckedBy(who)) {
                return whole("budget.error.advance-checked-own");
            }
            List<FieldError> errors = refused(record, who);
            if (errors.isEmpty()) {
                record.approved(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult sendBack(long id, int version, String reason) {
        Step step = Step.of(DocumentAction.RETURN, DocumentState.DRAFT, DocumentState.CHECKED);
        return taking.take(id, version, step, reason, (record, who) -> {
            // What has not been checked lies on the desk of the chief accountant alone.
            if (record.state() == DocumentState.DRAFT && !who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
                return List.of(AdvanceTaking.notNow(record.stage()));
            }
            record.returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    public SaveResult cancel(long id, int version, String reason) {
        Step step = Step.of(
                DocumentAction.CANCEL,
                DocumentState.DRAFT,
                DocumentState.CHECKED,
                DocumentState.APPROVED,
                DocumentState.RETURNED);
        return taking.take(id, version, step, reason, (record, who) -> {
            if (record.paidOn() != null) {
                return List.of(AdvanceTaking.notNow(record.stage()));
            }
            record.became(DocumentState.CANCELLED);
            return List.of();
        });
    }

    public SaveResult payOut(long id, int version, @Nullable LocalDate on) {
        Step step = Step.elsewhere(AdvanceTaking.PAY_OUT, DocumentState.APPROVED);
        return taking.take(id, version, step, null, (record, who) -> {
            if (record.paidOn() != null) {
                return List.of(AdvanceTaking.notNow(record.stage()));
            }
            List<FieldError> errors = checks.day("paidOn", on, record.askedOn(), "budget.error.advance-paid-day");
            if (errors.isEmpty()) {
                errors = overdue.blocking(record.payee().personId(), id, FieldError.WHOLE);
            }
            if (errors.isEmpty()) {
                record.paidOut(Objects.requireNonNull(on), who, clock.instant());
            }
            return errors;
        });
    }

    /** Whoever wrote in it or gets the money signs no further; an earlier advance may have become overdue since. */
    private List<FieldError> refused(AdvanceRecord record, Actor who) {
        if (steps.wroteIn(PersonAdvances.KIND, record.id(), who)) {
            return whole("budget.error.advance-own");
        }
        if (checks.isPayee(record.payee(), who)) {
            return whole("budget.error.advance-payee");
        }
        return overdue.blocking(record.payee().personId(), record.id(), FieldError.WHOLE);
    }

    private static List<FieldError> whole(String code) {
        return List.of(FieldError.of(FieldError.WHOLE, code));
    }
}
