package vn.vptu.budget.internal.advances;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.internal.documents.DocumentTaking;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** Takes an advance to a person from one state to the next, or changes what became of its money. */
@Component
class AdvanceTaking implements DocumentTaking.Way<AdvanceRecord, AdvanceRecord> {

    /** The person gets the money. */
    static final String PAY_OUT = "pay-out";

    private final DocumentTaking taking;
    private final AdvanceRepository advances;
    private final AdvanceNotices notices;

    AdvanceTaking(DocumentTaking taking, AdvanceRepository advances, AdvanceNotices notices) {
        this.taking = taking;
        this.advances = advances;
        this.notices = notices;
    }

    SaveResult take(long id, int version, Step step, @Nullable String reason, DocumentTaking.Work<AdvanceRecord> work) {
        return taking.take(this, id, version, step, reason, work);
    }

    @Override
    public String kind() {
        return PersonAdvances.KIND;
    }

    @Override
    public Optional<AdvanceRecord> lock(long id) {
        return advances.lock(id);
    }

    @Override
    public AdvanceRecord hold(AdvanceRecord record) {
        return record;
    }

    @Override
    public Object standing(AdvanceRecord record) {
        return AdvancePicture.standing(record);
    }

    @Override
    public AdvanceRecord store(AdvanceRecord record) {
        return advances.saveAndFlush(record);
    }

    @Override
    public FieldError notNow(DocumentState state) {
        return FieldError.of(FieldError.WHOLE, "budget.error.advance-step", state);
    }

    /** The same said of a state that depends on the money. */
    static FieldError notNow(AdvanceState stage) {
        return FieldError.of(FieldError.WHOLE, "budget.error.advance-step", stage);
    }

    @Override
    public void told(AdvanceRecord record, AdvanceRecord held, Step step, @Nullable String reason) {
        if (step.noted() != null) {
            notices.tell(record, reason);
        } else if (step.name().equals(PAY_OUT)) {
            notices.paid(record);
        }
    }
}
