package vn.vptu.budget.internal.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentSteps;

/** Stores documents of the estimate as long as they lie with whoever makes them. */
@Component
public class DecisionStore {

    private final DecisionRepository decisions;
    private final DecisionLines lines;
    private final DecisionRules rules;
    private final DocumentSteps steps;
    private final DecisionNotices notices;
    private final Edits edits;
    private final CurrentActor actor;
    private final Clock clock;

    DecisionStore(
            DecisionRepository decisions,
            DecisionLines lines,
            DecisionRules rules,
            DocumentSteps steps,
            DecisionNotices notices,
            Edits edits,
            CurrentActor actor,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.rules = rules;
        this.steps = steps;
        this.notices = notices;
        this.edits = edits;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is typed without what the kind has no use for. */
    static DecisionDraft tidy(DecisionDraft typed) {
        List<DecisionDraft.Line> lines = typed.lines().stream()
                .map(line -> tidy(typed.kind(), typed.holderUnitId(), line))
                .toList();
        return new DecisionDraft(
                typed.kind(),
                typed.year(),
                typed.holderUnitId(),
                emptied(Check.line(typed.number())),
                typed.decidedOn(),
                emptied(Check.line(typed.issuer())),
                emptied(Check.line(typed.legalBasis())),
                typed.effectiveOn(),
                Check.line(typed.summary()),
                lines);
    }

    private static DecisionDraft.Line tidy(
            @Nullable DecisionKind kind, @Nullable Long holder, DecisionDraft.Line line) {
        boolean carries = kind == DecisionKind.CARRY_OVER;
        boolean advance = carries && line.carriedAdvance();
        Long unit = line.usingUnitId();
        return new DecisionDraft.Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme() == null || line.programme().isBlank() ? BudgetKey.NO_PROGRAMME : line.programme(),
                unit != null && unit.equals(holder) ? null : unit,
                line.taskId(),
                line.amount(),
                carries ? line.carryOverReason() : null,
                advance,
                advance ? line.subitem() : null,
                Check.trimmed(line.note()));
    }

    /** Whoever enters lines by the keyboard leaves one at the end in which nothing is said but the codes of the one above. */
    private static DecisionDraft withoutRest(DecisionDraft typed) {
        List<DecisionDraft.Line> lines = new ArrayList<>(typed.lines());
        while (lines.size() > 1 && isRest(lines.getLast())) {
            lines.removeLast();
        }
        return typed.with(lines);
    }

    private static boolean isRest(DecisionDraft.Line line) {
        return line.amount() == null
                && line.usingUnitId() == null
                && line.taskId() == null
                && Check.trimmed(line.note()) == null;
    }

    private static @Nullable String emptied(String text) {
        return text.isEmpty() ? null : text;
    }

    public SaveResult save(@Nullable Long id, int version, DecisionDraft typed) {
        DecisionDraft draft = tidy(withoutRest(typed));
        Actor who = actor.get();
        Instant now = clock.instant();
        AtomicReference<DocumentState> was = new AtomicReference<>();
        SaveResult result = edits.save(
                Decisions.KIND,
                id,
                version,
                decisions::lock,
                DecisionRecord::new,
                found -> {
                    was.set(found == null ? null : found.state());
                    return check(id, found, draft);
                },
                record -> {
                    record.apply(draft);
                    record.made(who, now);
                },
                record -> {
                    DecisionRecord stored = decisions.saveAndFlush(record);
                    lines.replace(stored.id(), draft.lines());
                    return stored;
                },
                record -> DecisionPicture.of(record.draft(lines.of(record.id()))));
        if (result instanceof SaveResult.Saved saved) {
            steps.note(Decisions.KIND, saved.id(), DocumentAction.SAVE, who, null);
            if (was.get() != DocumentState.DRAFT) {
                DecisionRecord stored = decisions.findById(saved.id()).orElseThrow();
                notices.tell(stored, draft, DocumentAction.SAVE, null);
            }
        }
        return result;
    }

    /**
     * What would keep a document from being stored.
     *
     * @param id the document; null for a new one
     */
    public List<FieldError> wrong(@Nullable Long id, DecisionDraft typed) {
        return check(id, null, tidy(withoutRest(typed)));
    }

    private List<FieldError> check(@Nullable Long id, @Nullable DecisionRecord found, DecisionDraft draft) {
        if (found != null && !found.state().editable()) {
            return List.of(FieldError.of(
                    FieldError.WHOLE, "budget.error.decision-not-editable", Objects.requireNonNull(found.state())));
        }
        List<FieldError> errors = new ArrayList<>(rules.check(draft));
        if (errors.isEmpty()) {
            errors.addAll(rules.twice(id, draft));
        }
        return errors;
    }
}
