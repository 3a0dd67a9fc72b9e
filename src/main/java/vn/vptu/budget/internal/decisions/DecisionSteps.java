package vn.vptu.budget.internal.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.DocumentTaking;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/**
 * Takes a document of the estimate from one state to the next, under its lock, only from where the step may begin and only by
 * whoever has not taken another one of the three: made, checked, approved (B11).
 */
@Component
public class DecisionSteps {

    private static final Step CHECK = Step.of(DocumentAction.CHECK, DocumentState.DRAFT);
    private static final Step APPROVE = Step.of(DocumentAction.APPROVE, DocumentState.CHECKED);
    private static final Step RETURN = Step.of(DocumentAction.RETURN, DocumentState.DRAFT, DocumentState.CHECKED);
    private static final Step CANCEL =
            Step.of(DocumentAction.CANCEL, DocumentState.DRAFT, DocumentState.CHECKED, DocumentState.RETURNED);
    private static final Step REVERSE = Step.of(DocumentAction.REVERSE, DocumentState.APPROVED);

    private final DocumentTaking taking;

    private final DecisionRepository decisions;
    private final DecisionLines lines;
    private final DecisionRules rules;
    private final DecisionEntries entries;
    private final DocumentSteps steps;
    private final DecisionNotices notices;
    private final Clock clock;
    private final Way way = new Way();

    DecisionSteps(
            DocumentTaking taking,
            DecisionRepository decisions,
            DecisionLines lines,
            DecisionRules rules,
            DecisionEntries entries,
            DocumentSteps steps,
            DecisionNotices notices,
            Clock clock) {
        this.taking = taking;
        this.decisions = decisions;
        this.lines = lines;
        this.rules = rules;
        this.entries = entries;
        this.steps = steps;
        this.notices = notices;
        this.clock = clock;
    }

    /** A document under its lock, with the state from which the step began. */
    record Held(DecisionRecord record, DecisionDraft draft, DocumentState was) {}

    public SaveResult check(long id, int version) {
        return taking.take(way, id, version, CHECK, null, (held, who) -> {
            List<FieldError> errors = three(held, who).or(() -> wrong(held)).orElse(List.of());
            if (errors.isEmpty()) {
                held.record().checked(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult approve(long id, int version) {
        return taking.take(way, id, version, APPROVE, null, (held, who) -> {
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
        return taking.take(way, id, version, RETURN, reason, (held, who) -> {
            // What has not been checked lies on the desk of the chief accountant alone.
            if (held.was() == DocumentState.DRAFT && !who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.decision-step", held.was()));
            }
            held.record().returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    public SaveResult cancel(long id, int version, String reason) {
        return taking.take(way, id, version, CANCEL, reason, (held, who) -> {
            held.record().became(DocumentState.CANCELLED);
            return List.of();
        });
    }

    public SaveResult reverse(long id, int version, @Nullable LocalDate on, String reason) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return taking.take(way, id, version, REVERSE, reason, (held, who) -> {
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

    /** How documents of the estimate are held. */
    private final class Way implements DocumentTaking.Way<DecisionRecord, Held> {

        @Override
        public String kind() {
            return Decisions.KIND;
        }

        @Override
        public Optional<DecisionRecord> lock(long id) {
            return decisions.lock(id);
        }

        @Override
        public Held hold(DecisionRecord record) {
            return new Held(record, record.draft(lines.of(record.id())), record.state());
        }

        @Override
        public Object standing(DecisionRecord record) {
            return new DecisionPicture.Standing(record.state());
        }

        @Override
        public DecisionRecord store(DecisionRecord record) {
            return decisions.saveAndFlush(record);
        }

        @Override
        public FieldError notNow(DocumentState state) {
            return FieldError.of(FieldError.WHOLE, "budget.error.decision-step", state);
        }

        @Override
        public void told(DecisionRecord record, Held held, Step step, @Nullable String reason) {
            notices.tell(record, held.draft(), Objects.requireNonNull(step.noted()), reason);
        }
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
