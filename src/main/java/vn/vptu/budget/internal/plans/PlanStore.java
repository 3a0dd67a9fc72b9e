package vn.vptu.budget.internal.plans;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.Edits;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.Plan;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.documents.DocumentSteps;

/** Stores plans as long as they lie with whoever makes them. */
@Component
public class PlanStore {

    private final PlanRepository plans;
    private final PlanLines lines;
    private final PlanTable table;
    private final PlanRules rules;
    private final PlanNames names;
    private final PlanNotices notices;
    private final DocumentSteps steps;
    private final Edits edits;
    private final CurrentActor actor;
    private final Clock clock;

    PlanStore(
            PlanRepository plans,
            PlanLines lines,
            PlanTable table,
            PlanRules rules,
            PlanNames names,
            PlanNotices notices,
            DocumentSteps steps,
            Edits edits,
            CurrentActor actor,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.table = table;
        this.rules = rules;
        this.names = names;
        this.notices = notices;
        this.steps = steps;
        this.edits = edits;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is typed as it is stored: nothing planned is an empty cell, the holder's own office no using unit. */
    public static PlanDraft tidy(PlanDraft typed) {
        Long unit = typed.usingUnitId();
        List<PlanDraft.Line> kept = new ArrayList<>(typed.lines());
        // Whoever enters lines by the keyboard leaves an empty one at the end.
        while (kept.size() > 1 && kept.getLast().equals(PlanDraft.Line.BLANK)) {
            kept.removeLast();
        }
        return new PlanDraft(
                typed.year(),
                typed.holderUnitId(),
                typed.chapter(),
                typed.subcategory(),
                typed.source(),
                typed.programme() == null || typed.programme().isBlank() ? BudgetKey.NO_PROGRAMME : typed.programme(),
                unit != null && unit.equals(typed.holderUnitId()) ? null : unit,
                typed.taskId(),
                Check.trimmed(typed.reason()),
                kept.stream().map(PlanStore::tidy).toList());
    }

    private static PlanDraft.Line tidy(PlanDraft.Line line) {
        return new PlanDraft.Line(
                line.item(),
                line.subitem(),
                amount(line.quarter1()),
                amount(line.quarter2()),
                amount(line.quarter3()),
                amount(line.quarter4()),
                Check.trimmed(line.note()));
    }

    private static @Nullable Dong amount(@Nullable Dong typed) {
        return typed == null || typed.isZero() ? null : typed;
    }

    /** Of each plan the edition that is written or, when there is none, the last approved one. */
    public List<Edited<PlanDraft>> newest() {
        return table.newest().stream().flatMap(id -> read(id).stream()).toList();
    }

    public Optional<Edited<PlanDraft>> read(long id) {
        return plans.findById(id)
                .map(record -> new Edited<>(record.id(), record.version(), record.draft(lines.of(record.id()))));
    }

    public boolean isApproved(long id) {
        return plans.findById(id)
                .map(PlanRecord::state)
                .filter(DocumentState.APPROVED::equals)
                .isPresent();
    }

    /** What is said when another edition follows this one without a reason. */
    public FieldError unreasoned(long id) {
        int edition = plans.findById(id).map(PlanRecord::edition).orElse(1);
        return FieldError.of("reason", "budget.error.plan-reason", Integer.toString(edition));
    }

    /** What is wrong with a draft, be it stored or not. */
    public List<FieldError> check(PlanDraft draft) {
        return rules.check(draft);
    }

    public SaveResult save(@Nullable Long id, int version, PlanDraft typed) {
        PlanDraft draft = tidy(typed);
        Actor who = actor.get();
        Instant now = clock.instant();
        AtomicReference<DocumentState> was = new AtomicReference<>();
        AtomicInteger edition = new AtomicInteger(1);
        SaveResult result = edits.save(
                InternalPlans.KIND,
                id,
                version,
                plans::lock,
                PlanRecord::new,
                found -> {
                    was.set(found == null ? null : found.state());
                    List<FieldError> errors = new ArrayList<>(rules.check(draft));
                    draft.share()
                            .filter(share -> errors.isEmpty())
                            .ifPresent(share -> errors.addAll(
                                    found == null
                                            ? begins(share, draft, edition)
                                            : goesOn(found, share, draft, edition)));
                    return errors;
                },
                record -> {
                    ShareRef share = draft.share().orElseThrow();
                    record.apply(draft, edition.get(), names.searchKey(share, draft.reason()));
                    record.made(who, now);
                },
                record -> {
                    PlanRecord stored = plans.saveAndFlush(record);
                    lines.replace(stored.id(), draft.lines());
                    return stored;
                },
                record -> PlanPicture.of(record.draft(lines.of(record.id())), record.edition()));
        if (result instanceof SaveResult.Saved saved) {
            steps.note(InternalPlans.KIND, saved.id(), DocumentAction.SAVE, who, null);
            if (was.get() != DocumentState.DRAFT) {
                notices.tell(plans.findById(saved.id()).orElseThrow(), DocumentAction.SAVE, null);
            }
        }
        return result;
    }

    /** Of a plan one edition is written at a time, and a later one says why there is one. */
    private List<FieldError> begins(ShareRef share, PlanDraft draft, AtomicInteger edition) {
        table.hold(share.key().year());
        List<Plan.Edition> all = table.editions(share);
        Optional<Plan.Edition> open =
                all.stream().filter(each -> each.state().editable()).findFirst();
        if (open.isPresent()) {
            return List.of(FieldError.of(
                    FieldError.WHOLE,
                    "budget.error.plan-open",
                    Integer.toString(open.get().number())));
        }
        if (!all.isEmpty()) {
            edition.set(all.getLast().number() + 1);
        }
        return reasoned(draft, edition.get());
    }

    private static List<FieldError> reasoned(PlanDraft draft, int edition) {
        return edition > 1 && draft.reason() == null
                ? List.of(FieldError.of("reason", "budget.error.plan-reason", Integer.toString(edition - 1)))
                : List.of();
    }

    private static List<FieldError> goesOn(PlanRecord found, ShareRef share, PlanDraft draft, AtomicInteger edition) {
        edition.set(found.edition());
        if (!found.state().editable()) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.plan-not-editable", found.state()));
        }
        return found.share().equals(share)
                ? reasoned(draft, found.edition())
                : List.of(FieldError.of(FieldError.WHOLE, "budget.error.plan-share"));
    }
}
