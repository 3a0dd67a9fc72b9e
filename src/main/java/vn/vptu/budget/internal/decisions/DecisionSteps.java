package vn.vptu.budget.internal.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;

/**
 * Takes a document of the estimate from one state to the next, under its lock, only from where the step may begin and only by
 * whoever has not taken another one of the three: made, checked, approved (B11).
 */
@Component
public class DecisionSteps {

    private static final int LONGEST_REASON = 500;

    private final DecisionRepository decisions;
    private final DecisionLines lines;
    private final DecisionRules rules;
    private final DecisionEntries entries;
    private final DocumentSteps steps;
    private final DecisionNotices notices;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecisionSteps(
            DecisionRepository decisions,
            DecisionLines lines,
            DecisionRules rules,
            DecisionEntries entries,
            DocumentSteps steps,
            DecisionNotices notices,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.lines = lines;
        this.rules = rules;
        this.entries = entries;
        this.steps = steps;
        this.notices = notices;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    private static Set<DocumentState> from(DocumentAction action) {
        return switch (action) {
            case CHECK -> EnumSet.of(DocumentState.DRAFT);
            case APPROVE -> EnumSet.of(DocumentState.CHECKED);
            case RETURN -> EnumSet.of(DocumentState.DRAFT, DocumentState.CHECKED);
            case CANCEL -> EnumSet.of(DocumentState.DRAFT, DocumentState.CHECKED, DocumentState.RETURNED);
            case REVERSE -> EnumSet.of(DocumentState.APPROVED);
            case SAVE -> throw new IllegalArgumentException("writing is no step");
        };
    }

    /** A document under its lock, with the state from which the step began. */
    private record Held(DecisionRecord record, DecisionDraft draft, DocumentState was) {}

    /** What a step does; gives what is wrong, and then has done nothing. */
    @FunctionalInterface
    private interface Work {
        List<FieldError> run(Held held, Actor who);
    }

    public SaveResult check(long id, int version) {
        return take(id, version, DocumentAction.CHECK, null, (held, who) -> {
            List<FieldError> errors = three(held, who).or(() -> wrong(held)).orElse(List.of());
            if (errors.isEmpty()) {
                held.record().checked(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult approve(long id, int version) {
        return take(id, version, DocumentAction.APPROVE, null, (held, who) -> {
            Optional<List<FieldError>> refused =
                    three(held, who).or(() -> wrong(held)).or(() -> checkedBy(held, who));
            List<FieldError> errors = refused.orElseGet(() -> entries.post(held.record(), held.draft(), who));
            if (errors.isEmpty()) {
                held.record().approved(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult sendBack(long id, int version, String reason) {
        return take(id, version, DocumentAction.RETURN, reason, (held, who) -> {
            // What has not been checked lies on the desk of the chief accountant alone.
            if (held.was() == DocumentState.DRAFT && !who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.decision-step", held.was()));
            }
            held.record().returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    public SaveResult cancel(long id, int version, String reason) {
        return take(id, version, DocumentAction.CANCEL, reason, (held, who) -> {
            held.record().became(DocumentState.CANCELLED);
            return List.of();
        });
    }

    public SaveResult reverse(long id, int version, @Nullable LocalDate on, String reason) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return take(id, version, DocumentAction.REVERSE, reason, (held, who) -> {
            LocalDate first = held.draft().countsFrom();
            if (!Check.askable(day) || (on != null && first != null && day.isBefore(first))) {
                return List.of(FieldError.of(
                        "on",
                        "budget.error.decision-reverse-day",
                        VietnameseDates.numeric(day),
                        first == null ? "–" : VietnameseDates.numeric(first)));
            }
            List<FieldError> errors = entries.takeBack(
                    held.record(), held.draft(), who, day, Objects.requireNonNull(Check.trimmed(reason)));
            if (errors.isEmpty()) {
                held.record().became(DocumentState.REVERSED);
            }
            return errors;
        });
    }

    private SaveResult take(long id, int version, DocumentAction action, @Nullable String reason, Work work) {
        DecisionRecord record = decisions.lock(id).orElse(null);
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
        Held held = new Held(record, record.draft(lines.of(id)), record.state());
        if (!from(action).contains(held.was())) {
            return SaveResult.Refused.of(FieldError.WHOLE, "budget.error.decision-step", held.was());
        }
        Actor who = actor.get();
        List<FieldError> errors = work.run(held, who);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        record.touch(who.signature(), clock.instant());
        DecisionRecord stored = decisions.saveAndFlush(record);
        steps.note(Decisions.KIND, id, action, who, why);
        events.publishEvent(Change.of(
                        Decisions.KIND,
                        id,
                        action.name(),
                        new DecisionPicture.Standing(held.was()),
                        new DecisionPicture.Standing(stored.state()))
                .because(why));
        notices.tell(stored, held.draft(), action, why);
        return new SaveResult.Saved(id);
    }

    /** Whoever ever wrote in it neither checks nor approves it. */
    private Optional<List<FieldError>> three(Held held, Actor who) {
        return steps.wroteIn(Decisions.KIND, held.record().id(), who)
                ? Optional.of(List.of(FieldError.of(FieldError.WHOLE, "budget.error.decision-own")))
                : Optional.empty();
    }

    private Optional<List<FieldError>> checkedBy(Held held, Actor who) {
        return held.record().isCheckedBy(who)
                ? Optional.of(List.of(FieldError.of(FieldError.WHOLE, "budget.error.decision-checked-own")))
                : Optional.empty();
    }

    /** A code or a task may have ended since it was written. */
    private Optional<List<FieldError>> wrong(Held held) {
        return Optional.of(rules.check(held.draft())).filter(errors -> !errors.isEmpty());
    }
}
