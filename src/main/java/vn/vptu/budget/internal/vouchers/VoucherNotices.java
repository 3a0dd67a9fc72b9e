package vn.vptu.budget.internal.vouchers;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.Roles;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;

/** Tells those whose turn it is that a document has come to them, and those who signed it what became of it. */
@Component
class VoucherNotices implements NoticeTopics {

    static final String TOPIC = Vouchers.KIND;

    private final AccountBook accounts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    VoucherNotices(AccountBook accounts, CurrentActor actor, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.actor = actor;
        this.events = events;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(TOPIC, VoucherKinds.READERS, Delivery.MAIL));
    }

    /** It was written, and waits to be checked. */
    void made(VoucherRecord record, VoucherDraft draft) {
        String who = actor.get().signature();
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        publish(
                record,
                Notice.to(
                        holding(Roles.CHIEF_ACCOUNTANT),
                        TOPIC,
                        "budget.notice.voucher-made",
                        who,
                        kind,
                        draft.number()));
    }

    /** Must run in the transaction of the step; whoever took it is not told. */
    void tell(VoucherRecord record, VoucherDraft draft, @Nullable String reason) {
        String who = actor.get().signature();
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        String name = draft.number();
        String why = reason == null ? "–" : reason;
        Set<Long> signers = others(record.signers());
        switch (record.state()) {
            case DRAFT, SENT -> {}
            case CHECKED ->
                publish(
                        record,
                        Notice.to(
                                holding(Roles.CHIEF_OF_OFFICE),
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
        if (!notice.accountIds().isEmpty()) {
            events.publishEvent(notice.at("budget/vouchers/" + record.id()));
        }
    }

    private Set<Long> holding(String role) {
        return others(accounts.holding(role));
    }

    private Set<Long> others(Set<Long> all) {
        Set<Long> others = new HashSet<>(all);
        others.remove(actor.get().accountId());
        // The system has no bell.
        others.remove(0L);
        return others;
    }
}
