package vn.vptu.budget.internal.contracts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentTaking;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** Takes a contract from one state to the next; one that is liquidated goes nowhere. */
@Component
class ContractTaking implements DocumentTaking.Way<ContractRecord, ContractRecord> {

    private final DocumentTaking taking;
    private final ContractRepository contracts;
    private final ContractNotices notices;

    ContractTaking(DocumentTaking taking, ContractRepository contracts, ContractNotices notices) {
        this.taking = taking;
        this.contracts = contracts;
        this.notices = notices;
    }

    SaveResult take(
            long id, int version, Step step, @Nullable String reason, DocumentTaking.Work<ContractRecord> work) {
        return taking.take(
                this,
                id,
                version,
                step,
                reason,
                (record, who) -> record.liquidatedOn() == null ? work.run(record, who) : List.of(notNow(record)));
    }

    static FieldError notNow(ContractRecord record) {
        return FieldError.of(FieldError.WHOLE, "budget.error.contract-step", record.stage());
    }

    @Override
    public String kind() {
        return Contracts.KIND;
    }

    @Override
    public Optional<ContractRecord> lock(long id) {
        return contracts.lock(id);
    }

    @Override
    public ContractRecord hold(ContractRecord record) {
        return record;
    }

    @Override
    public Object standing(ContractRecord record) {
        return ContractPicture.of(record);
    }

    @Override
    public ContractRecord store(ContractRecord record) {
        return contracts.saveAndFlush(record);
    }

    @Override
    public FieldError notNow(DocumentState state) {
        return FieldError.of(FieldError.WHOLE, "budget.error.contract-step", ContractState.of(state, false));
    }

    @Override
    public void told(ContractRecord record, ContractRecord held, Step step, @Nullable String reason) {
        notices.tell(record, reason);
    }
}
