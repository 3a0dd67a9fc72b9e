package vn.vptu.budget.internal.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
import vn.vptu.base.persistence.Edits;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.DocumentTaking;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** Stores requests as long as they lie with whoever asks, and what an accountant makes of them. */
@Component
public class RequestStore {

    private static final Step TAKE = Step.of(DocumentAction.TAKE, DocumentState.ASKED);

    private final RequestRepository requests;
    private final RequestLines lines;
    private final RequestRules rules;
    private final RequestTaking way;
    private final DocumentTaking taking;
    private final DocumentSteps steps;
    private final RequestNotices notices;
    private final Edits edits;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestStore(
            RequestRepository requests,
            RequestLines lines,
            RequestRules rules,
            RequestTaking way,
            DocumentTaking taking,
            DocumentSteps steps,
            RequestNotices notices,
            Edits edits,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.lines = lines;
        this.rules = rules;
        this.way = way;
        this.taking = taking;
        this.steps = steps;
        this.notices = notices;
        this.edits = edits;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    private static RequestDraft tidy(RequestDraft typed) {
        List<RequestDraft.Line> rows = new ArrayList<>(typed.lines());
        while (rows.size() > 1 && isRest(rows.getLast())) {
            rows.removeLast();
        }
        return new RequestDraft(
                typed.year(),
                typed.holderUnitId(),
                typed.unitId(),
                emptied(Check.line(typed.number())),
                Check.line(typed.summary()),
                Check.trimmed(typed.explanation()),
                typed.neededBy(),
                rows.stream().map(line -> tidy(typed.holderUnitId(), line)).toList());
    }

    private static RequestDraft.Line tidy(@Nullable Long holder, RequestDraft.Line line) {
        Long unit = line.usingUnitId();
        return new RequestDraft.Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme() == null || line.programme().isBlank() ? BudgetKey.NO_PROGRAMME : line.programme(),
                unit != null && unit.equals(holder) ? null : unit,
                line.taskId(),
                line.subitem() == null || line.subitem().isBlank() ? null : line.subitem(),
                line.amount(),
                Check.line(line.content()));
    }

    /** A line that was added by going on to the next one, and never filled in. */
    private static boolean isRest(RequestDraft.Line line) {
        return line.amount() == null && Check.trimmed(line.content()) == null;
    }

    private static @Nullable String emptied(String text) {
        return text.isEmpty() ? null : text;
    }

    public SaveResult save(@Nullable Long id, int version, RequestDraft typed) {
        RequestDraft draft = tidy(typed);
        Actor who = actor.get();
        Instant now = clock.instant();
        AtomicReference<DocumentState> was = new AtomicReference<>();
        AtomicReference<Boolean> finance = new AtomicReference<>(who.hasAny(Roles.FINANCE));
        SaveResult result = edits.save(
                SpendingRequests.KIND,
                id,
                version,
                way::lock,
                RequestRecord::new,
                found -> {
                    if (found != null) {
                        was.set(found.state());
                        finance.set(found.byFinance());
                    }
                    return check(found, draft, who);
                },
                record -> {
                    record.apply(draft);
                    record.made(who, now, finance.get());
                },
                record -> {
                    RequestRecord stored = requests.saveAndFlush(record);
                    lines.replace(stored.id(), draft.lines());
                    return stored;
                },
                record -> RequestPicture.of(record.draft(lines.of(record.id()))));
        if (result instanceof SaveResult.Saved saved) {
            steps.note(SpendingRequests.KIND, saved.id(), DocumentAction.SAVE, who, null);
            if (was.get() == null || was.get() == DocumentState.RETURNED) {
                notices.tell(requests.findById(saved.id()).orElseThrow(), DocumentAction.SAVE, null);
            }
        }
        return result;
    }

    private List<FieldError> check(@Nullable RequestRecord found, RequestDraft draft, Actor who) {
        if (found != null && !writable(found, who)) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.request-not-editable", found.state()));
        }
        List<FieldError> errors = new ArrayList<>(rules.check(draft));
        boolean finance = found == null ? who.hasAny(Roles.FINANCE) : found.byFinance();
        if (!finance) {
            errors.addAll(RequestRules.foreign(draft, RequestScope.heads(who)));
        }
        return errors;
    }

    /** A request of a department is the department's until an accountant takes it, one of the accountants' is theirs. */
    private static boolean writable(RequestRecord found, Actor who) {
        DocumentState state = found.state();
        return found.byFinance()
                ? who.hasAny(Roles.FINANCE) && (state == DocumentState.DRAFT || state == DocumentState.RETURNED)
                : RequestScope.heads(who).contains(found.unitId())
                        && (state == DocumentState.ASKED || state == DocumentState.RETURNED);
    }

    public SaveResult take(long id, int version, List<RequestDraft.Line> typed) {
        return taking.takeWithin(way, id, version, TAKE, null, (held, who) -> {
            RequestDraft asked = held.draft();
            RequestDraft taken = tidy(asked.with(typed));
            List<FieldError> errors = new ArrayList<>(RequestRules.beyond(asked.lines(), taken.lines()));
            if (errors.isEmpty()) {
                errors.addAll(rules.check(taken));
            }
            if (errors.isEmpty()) {
                held.record().taken(who, clock.instant());
                lines.replace(id, taken.lines());
                if (!taken.equals(asked)) {
                    events.publishEvent(Change.of(
                            SpendingRequests.KIND, id, "update", RequestPicture.of(asked), RequestPicture.of(taken)));
                }
            }
            return errors;
        });
    }
}
