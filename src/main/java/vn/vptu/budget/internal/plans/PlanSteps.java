package vn.vptu.budget.internal.plans;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.internal.documents.DocumentSteps;

/** Takes an edition of a plan from one state to the next, under its lock; whoever wrote in it does not approve it. */
@Component
public class PlanSteps {

    private static final int LONGEST_REASON = 500;

    private final PlanRepository plans;
    private final PlanLines lines;
    private final PlanRules rules;
    private final PlanNotices notices;
    private final DocumentSteps steps;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanSteps(
            PlanRepository plans,
            PlanLines lines,
            PlanRules rules,
            PlanNotices notices,
            DocumentSteps steps,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.lines = lines;
        this.rules = rules;
        this.notices = notices;
        this.steps = steps;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** What a step does; gives what is wrong, and then has done nothing. */
    @FunctionalInterface
    private interface Work {
        List<FieldError> run(PlanRecord record, Actor who);
    }

    public SaveResult approve(long id, int version) {
        return take(id, version, DocumentAction.APPROVE, null, Set.of(DocumentState.DRAFT), (record, who) -> {
            if (steps.wroteIn(InternalPlans.KIND, id, who)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.plan-own"));
            }
            // A code or a task may have ended since it was written.
            List<FieldError> errors = rules.check(record.draft(lines.of(id)));
            if (errors.isEmpty()) {
                record.approved(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult sendBack(long id, int version, String reason) {
        return take(id, version, DocumentAction.RETURN, reason, Set.of(DocumentState.DRAFT), (record, who) -> {
            record.returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    public SaveResult cancel(long id, int version, String reason) {
        Set<DocumentState> from = Set.of(DocumentState.DRAFT, DocumentState.RETURNED);
        return take(id, version, DocumentAction.CANCEL, reason, from, (record, who) -> {
            record.cancelled();
            return List.of();
        });
    }

    private SaveResult take(
            long id, int version, DocumentAction action, @Nullable String reason, Set<DocumentState> from, Work work) {
        PlanRecord record = plans.lock(id).orElse(null);
        if (record == null) {
            return new SaveResult.Gone();
        }
        if (record.version() != version) {
            return new SaveResult.Conflict(record.changedBy(), record.changedAt());
        }
        String why = Check.trimmed(reason);
        if (reason != null && why == null) {
            return SaveResult.Refused.of("reason", "common.error.reason-missing");
        }
        if (why != null && why.length() > LONGEST_REASON) {
            return SaveResult.Refused.of("reason", "common.error.too-long", why.length(), LONGEST_REASON);
        }
        DocumentState was = record.state();
        if (!from.contains(was)) {
            return SaveResult.Refused.of(FieldError.WHOLE, "budget.error.plan-step", was);
        }
        Actor who = actor.get();
        List<FieldError> errors = work.run(record, who);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        record.touch(who.signature(), clock.instant());
        PlanRecord stored = plans.saveAndFlush(record);
        steps.note(InternalPlans.KIND, id, action, who, why);
        events.publishEvent(Change.of(
                        InternalPlans.KIND,
                        id,
                        action.name(),
                        new PlanPicture.Standing(was),
                        new PlanPicture.Standing(stored.state()))
                .because(why));
        notices.tell(stored, action, why);
        return new SaveResult.Saved(id);
    }
}
