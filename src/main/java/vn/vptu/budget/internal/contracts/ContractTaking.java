package vn.vptu.budget.internal.contracts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.decisions.DocumentSteps;

/**
 * Takes a contract or an appendix from one state to the next, under the lock of the contract, and only from where the step may
 * begin.
 */
@Component
class ContractTaking {

    /** What stands among the steps of an appendix. */
    static final String APPENDIX = "budget.contract-appendix";

    private static final int LONGEST_REASON = 500;

    private final ContractRepository contracts;
    private final AppendixRepository appendices;
    private final DocumentSteps steps;
    private final ContractNotices notices;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ContractTaking(
            ContractRepository contracts,
            AppendixRepository appendices,
            DocumentSteps steps,
            ContractNotices notices,
            JdbcClient jdbc,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.contracts = contracts;
        this.appendices = appendices;
        this.steps = steps;
        this.notices = notices;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A step.
     *
     * @param name what the trail calls it
     * @param noted how it stands among the steps of the house; null for what stands in the contract itself
     */
    record Step(String name, @Nullable DocumentAction noted) {

        static Step of(DocumentAction action) {
            return new Step(action.name(), action);
        }
    }

    /** What a step does; gives what is wrong, and then has done nothing that stays. */
    @FunctionalInterface
    interface Work<R> {
        List<FieldError> run(R record, Actor who);
    }

    SaveResult contract(
            long id,
            int version,
            Step step,
            Set<ContractState> from,
            @Nullable String reason,
            Work<ContractRecord> work) {
        ContractRecord record = contracts.lock(id).orElse(null);
        if (record == null) {
            return new SaveResult.Gone();
        }
        SaveResult wrong = wrong(record, version, reason);
        if (wrong != null) {
            return wrong;
        }
        if (!from.contains(record.state())) {
            return SaveResult.Refused.of(FieldError.WHOLE, "budget.error.contract-step", record.state());
        }
        ContractPicture.Standing before = ContractPicture.of(record);
        Actor who = actor.get();
        List<FieldError> errors = work.run(record, who);
        if (!errors.isEmpty()) {
            return refused(errors);
        }
        record.touch(who.signature(), clock.instant());
        ContractRecord saved = contracts.saveAndFlush(record);
        String why = Check.trimmed(reason);
        if (step.noted() != null) {
            steps.note(Contracts.KIND, id, step.noted(), who, why);
        }
        events.publishEvent(Change.of(Contracts.KIND, id, step.name(), before, ContractPicture.of(saved))
                .because(why));
        notices.tell(saved, why);
        return new SaveResult.Saved(id);
    }

    /** The changes of an appendix stand in the history of its contract. */
    SaveResult appendix(
            long id, int version, Step step, Set<DocumentState> from, @Nullable String reason, AppendixWork work) {
        // Nothing of it is read before the lock: it would stay as it was read.
        long contractId = jdbc.sql("select contract_id from budget_contract_appendix where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .orElse(0L);
        ContractRecord contract = contracts.lock(contractId).orElse(null);
        AppendixRecord record = appendices.lock(id).orElse(null);
        if (record == null || contract == null) {
            return new SaveResult.Gone();
        }
        SaveResult wrong = wrong(record, version, reason);
        if (wrong != null) {
            return wrong;
        }
        if (contract.state() != ContractState.RUNNING || !from.contains(record.state())) {
            return SaveResult.Refused.of(
                    FieldError.WHOLE, "budget.error.appendix-step", record.state(), contract.state());
        }
        ContractPicture.AppendixStanding before = ContractPicture.of(record);
        Actor who = actor.get();
        List<FieldError> errors = work.run(contract, record, who);
        if (!errors.isEmpty()) {
            return refused(errors);
        }
        record.touch(who.signature(), clock.instant());
        AppendixRecord saved = appendices.saveAndFlush(record);
        String why = Check.trimmed(reason);
        if (step.noted() != null) {
            steps.note(APPENDIX, id, step.noted(), who, why);
        }
        events.publishEvent(Change.of(Contracts.KIND, contractId, step.name(), before, ContractPicture.of(saved))
                .because(why));
        notices.tell(contract, saved, why);
        return new SaveResult.Saved(id);
    }

    /** The same for an appendix, with its contract. */
    @FunctionalInterface
    interface AppendixWork {
        List<FieldError> run(ContractRecord contract, AppendixRecord record, Actor who);
    }

    private static @Nullable SaveResult wrong(EditedRecord record, int version, @Nullable String reason) {
        if (record.version() != version) {
            return new SaveResult.Conflict(record.changedBy(), record.changedAt());
        }
        String why = Check.trimmed(reason);
        if (reason != null && why == null) {
            return SaveResult.Refused.of("reason", "common.error.reason-missing");
        }
        return why != null && why.length() > LONGEST_REASON
                ? SaveResult.Refused.of("reason", "common.error.too-long", why.length(), LONGEST_REASON)
                : null;
    }

    private static SaveResult refused(List<FieldError> errors) {
        // What was set aside for one line goes when another one is refused.
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new SaveResult.Refused(errors);
    }
}
