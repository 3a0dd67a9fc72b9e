package vn.vptu.budget.internal.advances;

import static vn.vptu.budget.AdvanceState.APPROVED;
import static vn.vptu.budget.AdvanceState.CHECKED;
import static vn.vptu.budget.AdvanceState.DRAFT;
import static vn.vptu.budget.AdvanceState.RETURNED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.internal.advances.AdvanceTaking.Wish;
import vn.vptu.budget.internal.decisions.DocumentSteps;

/** Takes an advance from one state to the next, by three different people, none of whom signs for money of his own. */
@Component
public class AdvanceSteps {

    private final AdvanceTaking taking;
    private final AdvanceChecks rules;
    private final OverdueAdvances overdue;
    private final DocumentSteps steps;
    private final AdvanceNotices notices;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AdvanceSteps(
            AdvanceTaking taking,
            AdvanceChecks rules,
            OverdueAdvances overdue,
            DocumentSteps steps,
            AdvanceNotices notices,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.taking = taking;
        this.rules = rules;
        this.overdue = overdue;
        this.steps = steps;
        this.notices = notices;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public SaveResult check(long id, int version) {
        return take(new Wish(id, version, EnumSet.of(DRAFT), null), DocumentAction.CHECK, (record, who) -> {
            List<FieldError> errors = refused(record, who);
            if (errors.isEmpty()) {
                record.checked(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult approve(long id, int version) {
        return take(new Wish(id, version, EnumSet.of(CHECKED), null), DocumentAction.APPROVE, (record, who) -> {
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
        Wish wish = new Wish(id, version, EnumSet.of(DRAFT, CHECKED), reason);
        return take(wish, DocumentAction.RETURN, (record, who) -> {
            // What has not been checked lies on the desk of the chief accountant alone.
            if (record.state() == DRAFT && !who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.advance-step", record.state()));
            }
            record.returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    public SaveResult cancel(long id, int version, String reason) {
        Wish wish = new Wish(id, version, EnumSet.of(DRAFT, CHECKED, APPROVED, RETURNED), reason);
        return take(wish, DocumentAction.CANCEL, (record, who) -> {
            record.cancelled();
            return List.of();
        });
    }

    public SaveResult payOut(long id, int version, @Nullable LocalDate on) {
        Wish wish = new Wish(id, version, EnumSet.of(APPROVED), null);
        AtomicReference<AdvanceState> was = new AtomicReference<>();
        return taking.take(
                wish,
                (record, who) -> {
                    was.set(record.state());
                    List<FieldError> errors =
                            rules.day("paidOn", on, record.askedOn(), "budget.error.advance-paid-day");
                    if (errors.isEmpty()) {
                        errors = overdue.blocking(record.payee().personId(), id, FieldError.WHOLE);
                    }
                    if (errors.isEmpty()) {
                        record.paidOut(Objects.requireNonNull(on), who, clock.instant());
                    }
                    return errors;
                },
                stored -> {
                    events.publishEvent(Change.of(
                            PersonAdvances.KIND,
                            id,
                            "pay-out",
                            new AdvancePicture.Standing(was.get(), null),
                            new AdvancePicture.Standing(stored.state(), stored.paidOn())));
                    notices.paid(stored);
                });
    }

    private SaveResult take(Wish wish, DocumentAction action, BiFunction<AdvanceRecord, Actor, List<FieldError>> work) {
        AtomicReference<AdvanceState> was = new AtomicReference<>();
        String why = Check.trimmed(wish.reason());
        return taking.take(
                wish,
                (record, who) -> {
                    was.set(record.state());
                    return work.apply(record, who);
                },
                stored -> {
                    steps.note(PersonAdvances.KIND, wish.id(), action, actor.get(), why);
                    events.publishEvent(Change.of(
                                    PersonAdvances.KIND,
                                    wish.id(),
                                    action.name(),
                                    new AdvancePicture.Standing(was.get(), null),
                                    new AdvancePicture.Standing(stored.state(), null))
                            .because(why));
                    notices.tell(stored, why);
                });
    }

    /** Whoever wrote in it or gets the money signs no further; an earlier advance may have become overdue since. */
    private List<FieldError> refused(AdvanceRecord record, Actor who) {
        if (steps.wroteIn(PersonAdvances.KIND, record.id(), who)) {
            return whole("budget.error.advance-own");
        }
        if (rules.isPayee(record.payee(), who)) {
            return whole("budget.error.advance-payee");
        }
        return overdue.blocking(record.payee().personId(), record.id(), FieldError.WHOLE);
    }

    private static List<FieldError> whole(String code) {
        return List.of(FieldError.of(FieldError.WHOLE, code));
    }
}
