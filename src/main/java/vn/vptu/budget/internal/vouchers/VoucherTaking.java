package vn.vptu.budget.internal.vouchers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Submission;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.documents.DocumentTaking;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** Takes a payment document from one state to the next, with what the Treasury has said of it. */
@Component
class VoucherTaking implements DocumentTaking.Way<VoucherRecord, VoucherTaking.Held> {

    private final DocumentTaking taking;
    private final VoucherRepository vouchers;
    private final VoucherLines lines;
    private final VoucherPayees payees;
    private final Submissions submissions;
    private final VoucherNotices notices;

    VoucherTaking(
            DocumentTaking taking,
            VoucherRepository vouchers,
            VoucherLines lines,
            VoucherPayees payees,
            Submissions submissions,
            VoucherNotices notices) {
        this.taking = taking;
        this.vouchers = vouchers;
        this.lines = lines;
        this.payees = payees;
        this.submissions = submissions;
        this.notices = notices;
    }

    /** A document under its lock, with the state from which the step began. */
    record Held(VoucherRecord record, VoucherDraft draft, List<VoucherLines.Stored> lines, DocumentState was) {}

    SaveResult take(long id, int version, Step step, @Nullable String reason, DocumentTaking.Work<Held> work) {
        return taking.take(this, id, version, step, reason, work);
    }

    @Override
    public String kind() {
        return Vouchers.KIND;
    }

    @Override
    public Optional<VoucherRecord> lock(long id) {
        return vouchers.lock(id);
    }

    @Override
    public Held hold(VoucherRecord record) {
        List<VoucherLines.Stored> stored = lines.stored(record.id());
        VoucherDraft draft =
                record.draft(stored.stream().map(VoucherLines.Stored::content).toList(), payees.of(record.id()));
        return new Held(record, draft, stored, record.state());
    }

    @Override
    public Object standing(VoucherRecord record) {
        Submission last = submissions.last(record.id()).orElse(null);
        return new VoucherPicture.Standing(
                record.state(), last == null ? null : last.dossierNumber(), last == null ? null : last.treasuryDate());
    }

    @Override
    public VoucherRecord store(VoucherRecord record) {
        return vouchers.saveAndFlush(record);
    }

    @Override
    public FieldError notNow(DocumentState state) {
        return FieldError.of(FieldError.WHOLE, "budget.error.voucher-step", state);
    }

    @Override
    public void told(VoucherRecord record, Held held, Step step, @Nullable String reason) {
        notices.tell(record, held.draft(), reason);
    }
}
