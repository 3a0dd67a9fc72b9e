package vn.vptu.budget.internal.vouchers;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.Roles;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.documents.DocumentNews;

/** Tells those whose turn it is that a document has come to them, and those who signed it what became of it. */
@Component
class VoucherNotices implements NoticeTopics {

    static final String TOPIC = Vouchers.KIND;

    private final DocumentNews news;

    VoucherNotices(DocumentNews news) {
        this.news = news;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(TOPIC, VoucherKinds.READERS, Delivery.MAIL));
    }

    /** It was written, and waits to be checked. */
    void made(VoucherRecord record, VoucherDraft draft) {
        String who = news.who();
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        publish(
                record,
                Notice.to(
                        news.holding(Roles.CHIEF_ACCOUNTANT),
                        TOPIC,
                        "budget.notice.voucher-made",
                        who,
                        kind,
                        draft.number()));
    }

    /** Many were made at once from a file, and wait to be checked. */
    void imported(int count) {
        news.publish(
                "budget/approvals",
                Notice.to(
                        news.holding(Roles.CHIEF_ACCOUNTANT),
                        TOPIC,
                        "budget.notice.vouchers-imported",
                        news.who(),
                        count));
    }

    /** Must run in the transaction of the step; whoever took it is not told. */
    void tell(VoucherRecord record, VoucherDraft draft, @Nullable String reason) {
        String who = news.who();
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        String name = draft.number();
        String why = reason == null ? "–" : reason;
        Set<Long> signers = news.others(record.signers());
        switch (record.state()) {
            case ASKED, DRAFT, SENT, CLOSED -> {}
            case CHECKED ->
                publish(
                        record,
                        Notice.to(
                                news.holding(Roles.CHIEF_OF_OFFICE),
                                TOPIC,
                                "budget.notice.voucher-checked",
                                who,
                                kind,
                                name));
            case APPROVED ->
                publish(record, Notice.to(signers, TOPIC, "budget.notice.voucher-approved", who, kind, name));
            case RECORDED -> publish(record, Notice.to(signers, TOPIC, "budget.notice.voucher-recorded", kind, name));
            // Why may say more than is to leave the house.
            case REFUSED ->
                publish(
                        record,
                        Notice.to(signers, TOPIC, "budget.notice.voucher-refused", kind, name, why)
                                .keptInside());
            case RETURNED ->
                publish(
                        record,
                        Notice.to(signers, TOPIC, "budget.notice.voucher-returned", who, kind, name, why)
                                .keptInside());
            case CANCELLED ->
                publish(
                        record,
                        Notice.to(signers, TOPIC, "budget.notice.voucher-cancelled", who, kind, name, why)
                                .keptInside());
            case REVERSED ->
                publish(
                        record,
                        Notice.to(signers, TOPIC, "budget.notice.voucher-reversed", who, kind, name, why)
                                .keptInside());
        }
    }

    private void publish(VoucherRecord record, Notice notice) {
        news.publish(VoucherScope.TABLES, record.id(), notice);
    }
}
