package vn.vptu.budget.internal.contracts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentTaking;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** Takes an appendix from one state to the next, while its contract is in force and under the lock of that. */
@Component
class AppendixTaking implements DocumentTaking.Way<AppendixRecord, AppendixTaking.Held> {

    private final DocumentTaking taking;
    private final ContractRepository contracts;
    private final AppendixRepository appendices;
    private final ContractNotices notices;
    private final JdbcClient jdbc;

    AppendixTaking(
            DocumentTaking taking,
            ContractRepository contracts,
            AppendixRepository appendices,
            ContractNotices notices,
            JdbcClient jdbc) {
        this.taking = taking;
        this.contracts = contracts;
        this.appendices = appendices;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    /** An appendix and its contract, both locked. */
    record Held(ContractRecord contract, AppendixRecord record) {}

    SaveResult take(long id, int version, Step step, @Nullable String reason, DocumentTaking.Work<Held> work) {
        return taking.take(
                this,
                id,
                version,
                step,
                reason,
                (held, who) -> held.contract().stage() == ContractState.RUNNING
                        ? work.run(held, who)
                        : List.of(notNow(held.record().state())));
    }

    @Override
    public String kind() {
        return Contracts.APPENDIX;
    }

    /** Nothing of either is read before the contract is locked: it would stay as it was read. */
    @Override
    public Optional<AppendixRecord> lock(long id) {
        return jdbc.sql("select contract_id from budget_contract_appendix where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(contracts::lock)
                .flatMap(contract -> appendices.lock(id));
    }

    @Override
    public Held hold(AppendixRecord record) {
        return new Held(contracts.findById(record.contractId()).orElseThrow(), record);
    }

    @Override
    public Object standing(AppendixRecord record) {
        return ContractPicture.of(record);
    }

    @Override
    public AppendixRecord store(AppendixRecord record) {
        return appendices.saveAndFlush(record);
    }

    @Override
    public FieldError notNow(DocumentState state) {
        return FieldError.of(FieldError.WHOLE, "budget.error.appendix-step", state);
    }

    @Override
    public void told(AppendixRecord record, Held held, Step step, @Nullable String reason) {
        notices.tell(held.contract(), record, reason);
    }
}
