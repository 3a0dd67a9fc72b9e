package vn.vptu.budget.internal.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.DocumentTaking;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;
import vn.vptu.budget.internal.requests.RequestTaking.Held;

/**
 * Takes a request from one state to the next: whoever wrote in it, or said from which share it comes, neither checks nor
 * approves it (B11).
 */
@Component
public class RequestSteps {

    private final DocumentTaking taking;
    private final RequestTaking way;
    private final RequestRules rules;
    private final RequestReservations reservations;
    private final DocumentSteps steps;
    private final Clock clock;

    RequestSteps(
            DocumentTaking taking,
            RequestTaking way,
            RequestRules rules,
            RequestReservations reservations,
            DocumentSteps steps,
            Clock clock) {
        this.taking = taking;
        this.way = way;
        this.rules = rules;
        this.reservations = reservations;
        this.steps = steps;
        this.clock = clock;
    }

    public SaveResult check(long id, int version) {
        Step step = Step.of(DocumentAction.CHECK, DocumentState.DRAFT);
        return taking.take(way, id, version, step, null, (held, who) -> {
            List<FieldError> errors = wrong(held, who);
            if (errors.isEmpty()) {
                held.record().checked(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult approve(long id, int version) {
        Step step = Step.of(DocumentAction.APPROVE, DocumentState.CHECKED);
        DocumentTaking.Work<Held> work = (held, who) -> {
            if (held.record().isCheckedBy(who)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.request-checked-own"));
            }
            List<FieldError> errors = new ArrayList<>(wrong(held, who));
            if (errors.isEmpty()) {
                errors.addAll(reservations.open(held));
            }
            if (errors.isEmpty()) {
                held.record().approved(who, clock.instant());
            }
            return errors;
        };
        return taking.take(way, id, version, step, null, work);
    }

    public SaveResult sendBack(long id, int version, String reason) {
        Step step = Step.of(DocumentAction.RETURN, DocumentState.ASKED, DocumentState.DRAFT, DocumentState.CHECKED);
        return taking.take(way, id, version, step, reason, (held, who) -> {
            if (!who.hasAny(whoseTurn(held.was()))) {
                return List.of(way.notNow(held.was()));
            }
            held.record().returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    /** On whose desk it lies; what is checked may still be called back by whoever checked it. */
    private static String[] whoseTurn(DocumentState state) {
        return switch (state) {
            case ASKED -> new String[] {Roles.FINANCE};
            case DRAFT -> new String[] {Roles.CHIEF_ACCOUNTANT};
            default -> new String[] {Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE};
        };
    }

    public SaveResult cancel(long id, int version, String reason) {
        Step step = Step.of(
                DocumentAction.CANCEL,
                DocumentState.ASKED,
                DocumentState.DRAFT,
                DocumentState.CHECKED,
                DocumentState.RETURNED,
                DocumentState.APPROVED);
        return taking.take(way, id, version, step, reason, (held, who) -> {
            boolean own = !held.record().byFinance()
                    && RequestScope.heads(who).contains(held.record().unitId());
            if (!own && !who.hasAny(Roles.FINANCE)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.request-by-finance"));
            }
            List<FieldError> errors = reservations.giveBack(held, Objects.requireNonNull(Check.trimmed(reason)));
            if (errors.isEmpty()) {
                held.record().became(DocumentState.CANCELLED);
            }
            return errors;
        });
    }

    public SaveResult close(long id, int version) {
        Step step = Step.of(DocumentAction.CLOSE, DocumentState.APPROVED);
        return taking.take(way, id, version, step, null, (held, who) -> {
            List<FieldError> errors = reservations.close(held);
            if (errors.isEmpty()) {
                held.record().became(DocumentState.CLOSED);
            }
            return errors;
        });
    }

    /** A code or a task may have ended since it was written. */
    private List<FieldError> wrong(Held held, Actor who) {
        return steps.wroteIn(SpendingRequests.KIND, held.record().id(), who)
                ? List.of(FieldError.of(FieldError.WHOLE, "budget.error.request-own"))
                : rules.check(held.draft());
    }
}
