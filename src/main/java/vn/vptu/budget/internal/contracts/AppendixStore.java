package vn.vptu.budget.internal.contracts;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.decisions.DocumentSteps;

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
    private final ApplicationEventPublisher events;

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
            ApplicationEventPublisher events) {
        this.contracts = contracts;
        this.appendices = appendices;
        this.lines = lines;
        this.rules = rules;
        this.steps = steps;
        this.notices = notices;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
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
        AppendixRecord found = id == null ? null : appendices.lock(id).orElse(null);
        if (id != null && (found == null || found.contractId() != contractId)) {
            return new SaveResult.Gone();
        }
        if (found != null && found.version() != version) {
            return new SaveResult.Conflict(found.changedBy(), found.changedAt());
        }
        AppendixDraft draft = new AppendixDraft(
                Check.line(typed.number()),
                typed.signedOn(),
                typed.amountChange(),
                typed.newAdvanceLimit(),
                typed.newEndsOn(),
                Check.line(typed.grounds()),
                ContractStore.tidy(contract.holderUnitId(), typed.lines()));
        List<FieldError> errors = check(contract, found, draft);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        return write(contract, found, draft);
    }

    private SaveResult write(ContractRecord contract, @Nullable AppendixRecord found, AppendixDraft draft) {
        Actor who = actor.get();
        long contractId = contract.id();
        DocumentState was = found == null ? null : found.state();
        ContractPicture.Appendix before = found == null
                ? null
                : ContractPicture.of(found.draft(ContractLines.contents(lines.of(contractId, found.id()))));
        AppendixRecord record = found == null ? new AppendixRecord() : found;
        record.apply(contractId, draft);
        record.made(who, clock.instant());
        record.touch(who.signature(), clock.instant());
        AppendixRecord stored = appendices.saveAndFlush(record);
        lines.replace(contractId, stored.id(), draft.lines());
        steps.note(ContractTaking.APPENDIX, stored.id(), DocumentAction.SAVE, who, null);
        events.publishEvent(
                Change.of(Contracts.KIND, contractId, "appendix", before, ContractPicture.of(draft)));
        if (was != DocumentState.DRAFT) {
            notices.made(contract, stored);
        }
        return new SaveResult.Saved(stored.id());
    }

    private List<FieldError> check(ContractRecord contract, @Nullable AppendixRecord found, AppendixDraft draft) {
        if (contract.state() != ContractState.RUNNING
                || (found != null && !found.state().editable())) {
            return List.of(FieldError.of(
                    FieldError.WHOLE,
                    "budget.error.appendix-step",
                    found == null ? DocumentState.DRAFT : found.state(),
                    contract.state()));
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
