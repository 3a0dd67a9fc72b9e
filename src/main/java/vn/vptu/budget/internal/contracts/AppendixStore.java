package vn.vptu.budget.internal.contracts;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentSteps;

/** Stores appendices as long as they lie with whoever makes them; a contract has one at a time on its way. */
@Component
public class AppendixStore {

    private final ContractRepository contracts;
    private final AppendixRepository appendices;
    private final ContractLines lines;
    private final AppendixRules rules;
    private final DocumentSteps steps;
    private final ContractNotices notices;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final Edits edits;

    AppendixStore(
            ContractRepository contracts,
            AppendixRepository appendices,
            ContractLines lines,
            AppendixRules rules,
            DocumentSteps steps,
            ContractNotices notices,
            JdbcClient jdbc,
            CurrentActor actor,
            Clock clock,
            Edits edits) {
        this.contracts = contracts;
        this.appendices = appendices;
        this.lines = lines;
        this.rules = rules;
        this.steps = steps;
        this.notices = notices;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.edits = edits;
    }

    /**
     * Makes an appendix, or changes one that lies with its maker.
     *
     * @param id the appendix; null for a new one
     */
    public SaveResult save(long contractId, @Nullable Long id, int version, AppendixDraft typed) {
        ContractRecord contract = contracts.lock(contractId).orElse(null);
        if (contract == null) {
            return new SaveResult.Gone();
        }
        AppendixDraft draft = new AppendixDraft(
                Check.line(typed.number()),
                typed.signedOn(),
                typed.amountChange(),
                typed.newAdvanceLimit(),
                typed.newEndsOn(),
                Check.line(typed.grounds()),
                ContractStore.tidy(contract.holderUnitId(), typed.lines()));
        Actor who = actor.get();
        AtomicReference<DocumentState> was = new AtomicReference<>();
        SaveResult result = edits.save(
                Contracts.APPENDIX,
                id,
                version,
                wanted -> appendices.lock(wanted).filter(found -> found.contractId() == contractId),
                AppendixRecord::new,
                found -> {
                    was.set(found == null ? null : found.state());
                    return check(contract, found, draft);
                },
                record -> {
                    record.apply(contractId, draft);
                    record.made(who, clock.instant());
                },
                record -> {
                    AppendixRecord kept = appendices.saveAndFlush(record);
                    lines.replace(contractId, kept.id(), draft.lines());
                    return kept;
                },
                record -> ContractPicture.of(stored(record)));
        if (result instanceof SaveResult.Saved saved) {
            steps.note(Contracts.APPENDIX, saved.id(), DocumentAction.SAVE, who, null);
            if (was.get() != DocumentState.DRAFT) {
                notices.made(contract, appendices.findById(saved.id()).orElseThrow());
            }
        }
        return result;
    }

    private AppendixDraft stored(AppendixRecord record) {
        return record.draft(ContractLines.contents(lines.of(record.contractId(), record.id())));
    }

    private List<FieldError> check(ContractRecord contract, @Nullable AppendixRecord found, AppendixDraft draft) {
        if (contract.stage() != ContractState.RUNNING) {
            return List.of(ContractTaking.notNow(contract));
        }
        if (found != null && !found.state().editable()) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.appendix-step", found.state()));
        }
        List<FieldError> other = jdbc.sql("select number from budget_contract_appendix where contract_id = ?"
                        + " and id <> ? and (number = ? or state in ('DRAFT', 'CHECKED', 'RETURNED'))"
                        + " and state <> 'CANCELLED' order by id limit 1")
                .params(contract.id(), found == null ? 0 : found.id(), draft.number())
                .query(String.class)
                .optional()
                .map(number -> FieldError.of("number", "budget.error.appendix-other", contract.number(), number))
                .map(List::of)
                .orElse(List.of());
        return other.isEmpty() ? rules.check(contract, draft) : other;
    }
}
