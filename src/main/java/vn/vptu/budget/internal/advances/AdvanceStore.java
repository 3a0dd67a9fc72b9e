package vn.vptu.budget.internal.advances;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.internal.documents.DocumentSteps;

/** Stores requests for advances as long as they lie with whoever makes them. */
@Component
public class AdvanceStore {

    private final AdvanceRepository advances;
    private final AdvanceChecks checks;
    private final OverdueAdvances overdue;
    private final RuleStore rules;
    private final DocumentSteps steps;
    private final AdvanceNotices notices;
    private final Edits edits;
    private final CurrentActor actor;
    private final Clock clock;

    AdvanceStore(
            AdvanceRepository advances,
            AdvanceChecks checks,
            OverdueAdvances overdue,
            RuleStore rules,
            DocumentSteps steps,
            AdvanceNotices notices,
            Edits edits,
            CurrentActor actor,
            Clock clock) {
        this.advances = advances;
        this.checks = checks;
        this.overdue = overdue;
        this.rules = rules;
        this.steps = steps;
        this.notices = notices;
        this.edits = edits;
        this.actor = actor;
        this.clock = clock;
    }

    private PersonAdvanceDraft tidy(PersonAdvanceDraft typed) {
        return new PersonAdvanceDraft(
                Check.line(typed.number()),
                typed.askedOn(),
                typed.personId(),
                Check.line(typed.purpose()),
                Check.trimmed(typed.activity()),
                typed.amount(),
                Check.trimmed(typed.cashSource()),
                typed.voucherId(),
                typed.dueOn() == null ? due(typed.askedOn()) : typed.dueOn());
    }

    /** As many days after the request as the rule of that day gives. */
    private @Nullable LocalDate due(@Nullable LocalDate asked) {
        return asked == null || !Check.askable(asked)
                ? null
                : asked.plusDays(rules.on(asked).dueDays());
    }

    public SaveResult save(@Nullable Long id, int version, PersonAdvanceDraft typed) {
        PersonAdvanceDraft draft = tidy(typed);
        Optional<Payee> payee = checks.payee(draft.personId());
        Actor who = actor.get();
        Instant now = clock.instant();
        AtomicReference<DocumentState> was = new AtomicReference<>();
        SaveResult result = edits.save(
                PersonAdvances.KIND,
                id,
                version,
                advances::lock,
                AdvanceRecord::new,
                found -> {
                    was.set(found == null ? null : found.state());
                    return check(id, found, draft);
                },
                record -> {
                    record.apply(draft, payee.orElseThrow());
                    record.made(who, now);
                },
                advances::saveAndFlush,
                record -> AdvancePicture.of(record.draft()));
        if (result instanceof SaveResult.Saved saved) {
            steps.note(PersonAdvances.KIND, saved.id(), DocumentAction.SAVE, who, null);
            if (was.get() != DocumentState.DRAFT) {
                notices.tell(advances.findById(saved.id()).orElseThrow(), null);
            }
        }
        return result;
    }

    private List<FieldError> check(@Nullable Long id, @Nullable AdvanceRecord found, PersonAdvanceDraft draft) {
        if (found != null && !found.state().editable()) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.advance-not-editable", found.stage()));
        }
        List<FieldError> errors = new ArrayList<>(checks.check(id, draft));
        if (errors.isEmpty() && draft.personId() != null) {
            errors.addAll(overdue.blocking(draft.personId(), id, "personId"));
        }
        return errors;
    }
}
