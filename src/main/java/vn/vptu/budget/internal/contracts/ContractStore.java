package vn.vptu.budget.internal.contracts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.Edits;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ContractPapers;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentSteps;

/** Stores contracts as long as they lie with whoever makes them, and the papers that come to them while they run. */
@Component
public class ContractStore {

    private static final long HUNDRED = 100;

    private final ContractRepository contracts;
    private final ContractLines lines;
    private final ContractPaperTable papers;
    private final ContractRules rules;
    private final DocumentSteps steps;
    private final ContractNotices notices;
    private final Edits edits;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    ContractStore(
            ContractRepository contracts,
            ContractLines lines,
            ContractPaperTable papers,
            ContractRules rules,
            DocumentSteps steps,
            ContractNotices notices,
            Edits edits,
            JdbcClient jdbc,
            CurrentActor actor,
            Clock clock) {
        this.contracts = contracts;
        this.lines = lines;
        this.papers = papers;
        this.rules = rules;
        this.steps = steps;
        this.notices = notices;
        this.edits = edits;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    private static ContractDraft tidy(ContractDraft typed) {
        Dong amount = typed.amount();
        return new ContractDraft(
                Check.line(typed.number()),
                typed.signedOn(),
                Check.line(typed.title()),
                typed.supplierId(),
                emptied(typed.payeeAccount()),
                emptied(typed.payeeBank()),
                typed.holderUnitId(),
                amount,
                typed.advancePercent(),
                part(amount, typed.advancePercent(), typed.advanceLimit()),
                typed.startsOn(),
                typed.endsOn(),
                typed.retentionPercent(),
                part(amount, typed.retentionPercent(), typed.retention()),
                typed.retentionUntil(),
                tidy(typed.holderUnitId(), typed.lines()));
    }

    /** What is said in percent alone, in whole đồng; the rest of a đồng is not paid ahead. */
    private static Dong part(@Nullable Dong amount, @Nullable Integer percent, @Nullable Dong typed) {
        if (typed != null) {
            return typed;
        }
        if (amount == null || percent == null || percent < 0 || percent > HUNDRED) {
            return Dong.ZERO;
        }
        long whole = amount.amount() / HUNDRED * percent;
        return Dong.of(whole + amount.amount() % HUNDRED * percent / HUNDRED);
    }

    static List<ContractLine> tidy(@Nullable Long holder, List<ContractLine> typed) {
        return typed.stream()
                .map(line -> new ContractLine(
                        line.year(),
                        line.chapter(),
                        line.subcategory(),
                        line.source(),
                        line.programme() == null || line.programme().isBlank()
                                ? BudgetKey.NO_PROGRAMME
                                : line.programme(),
                        line.usingUnitId() != null && line.usingUnitId().equals(holder) ? null : line.usingUnitId(),
                        line.taskId(),
                        line.amount(),
                        line.requestReservationId()))
                .toList();
    }

    private static @Nullable String emptied(@Nullable String text) {
        String line = Check.line(text);
        return line.isEmpty() ? null : line;
    }

    public SaveResult save(@Nullable Long id, int version, ContractDraft typed) {
        ContractDraft draft = tidy(typed);
        Actor who = actor.get();
        AtomicReference<DocumentState> was = new AtomicReference<>();
        SaveResult result = edits.save(
                Contracts.KIND,
                id,
                version,
                contracts::lock,
                ContractRecord::new,
                found -> {
                    was.set(found == null ? null : found.state());
                    return check(id, found, draft);
                },
                record -> {
                    record.apply(draft, supplier(Objects.requireNonNull(draft.supplierId())));
                    record.made(who, clock.instant());
                },
                record -> {
                    ContractRecord stored = contracts.saveAndFlush(record);
                    lines.replace(stored.id(), ContractLines.CONTRACT, draft.lines());
                    return stored;
                },
                record -> ContractPicture.of(
                        record.draft(ContractLines.contents(lines.of(record.id(), ContractLines.CONTRACT)))));
        if (result instanceof SaveResult.Saved saved) {
            steps.note(Contracts.KIND, saved.id(), DocumentAction.SAVE, who, null);
            if (was.get() != DocumentState.DRAFT) {
                notices.made(contracts.findById(saved.id()).orElseThrow());
            }
        }
        return result;
    }

    private List<FieldError> check(@Nullable Long id, @Nullable ContractRecord found, ContractDraft draft) {
        if (found != null && !found.state().editable()) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.contract-not-editable", found.stage()));
        }
        List<FieldError> errors = new ArrayList<>(rules.check(draft));
        if (errors.isEmpty()) {
            errors.addAll(rules.twice(id, draft));
        }
        return errors;
    }

    private String supplier(long id) {
        return jdbc.sql("select concat(name, ' ', tax_code) from budget_supplier where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    public SaveResult savePapers(long id, int version, ContractPapers typed) {
        ContractPapers draft = new ContractPapers(
                typed.guarantees().stream()
                        .map(each -> new ContractPapers.Guarantee(
                                each.kind(),
                                each.amount(),
                                Check.line(each.bank()),
                                Check.line(each.number()),
                                each.startsOn(),
                                each.endsOn()))
                        .toList(),
                typed.acceptances().stream()
                        .map(each -> new ContractPapers.Acceptance(
                                Check.line(each.number()), each.acceptedOn(), each.amount()))
                        .toList());
        return edits.save(
                Contracts.KIND,
                id,
                version,
                contracts::lock,
                ContractRecord::new,
                found -> checkPapers(found, draft),
                record -> {},
                record -> {
                    papers.replace(record.id(), draft);
                    return contracts.saveAndFlush(record);
                },
                record -> ContractPicture.of(papers.of(record.id())));
    }

    private static List<FieldError> checkPapers(@Nullable ContractRecord found, ContractPapers draft) {
        if (found != null && found.state() == DocumentState.CANCELLED) {
            return List.of(ContractTaking.notNow(found));
        }
        return ContractRules.check(draft);
    }
}
