package vn.vptu.budget.internal.contracts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.Roles;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.internal.documents.DocumentNews;

/** Tells those whose turn it is that a contract or an appendix has come to them, and those who signed it what became of it. */
@Component
class ContractNotices implements NoticeTopics {

    static final String TOPIC = Contracts.KIND;

    private final DocumentNews news;

    ContractNotices(DocumentNews news) {
        this.news = news;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(TOPIC, ContractKinds.READERS, Delivery.MAIL));
    }

    /** It was written, and waits to be checked. */
    void made(ContractRecord record) {
        publish(
                record.id(),
                Notice.to(
                        news.holding(Roles.CHIEF_ACCOUNTANT),
                        TOPIC,
                        "budget.notice.contract-made",
                        news.who(),
                        record.number()));
    }

    /** An appendix was written, and waits to be checked. */
    void made(ContractRecord contract, AppendixRecord record) {
        publish(
                contract.id(),
                Notice.to(
                        news.holding(Roles.CHIEF_ACCOUNTANT),
                        TOPIC,
                        "budget.notice.appendix-made",
                        news.who(),
                        record.number(),
                        contract.number()));
    }

    /** Must run in the transaction of the step; whoever took it is not told. */
    void tell(ContractRecord record, @Nullable String reason) {
        String who = news.who();
        String number = record.number();
        String why = reason == null ? "–" : reason;
        Set<Long> signers = news.others(record.signers());
        switch (record.stage()) {
            case DRAFT -> {}
            case CHECKED ->
                publish(
                        record.id(),
                        Notice.to(
                                news.holding(Roles.CHIEF_OF_OFFICE),
                                TOPIC,
                                "budget.notice.contract-checked",
                                who,
                                number));
            case RUNNING ->
                publish(record.id(), Notice.to(signers, TOPIC, "budget.notice.contract-approved", who, number));
            case LIQUIDATED ->
                publish(record.id(), Notice.to(signers, TOPIC, "budget.notice.contract-liquidated", who, number));
            // Why may say more than is to leave the house.
            case RETURNED ->
                publish(
                        record.id(),
                        Notice.to(signers, TOPIC, "budget.notice.contract-returned", who, number, why)
                                .keptInside());
            case CANCELLED ->
                publish(
                        record.id(),
                        Notice.to(signers, TOPIC, "budget.notice.contract-cancelled", who, number, why)
                                .keptInside());
        }
    }

    /** The same of an appendix. */
    void tell(ContractRecord contract, AppendixRecord record, @Nullable String reason) {
        String who = news.who();
        String number = record.number();
        String of = contract.number();
        String why = reason == null ? "–" : reason;
        Set<Long> signers = news.others(record.signers());
        switch (record.state()) {
            case CHECKED ->
                publish(
                        contract.id(),
                        Notice.to(
                                news.holding(Roles.CHIEF_OF_OFFICE),
                                TOPIC,
                                "budget.notice.appendix-checked",
                                who,
                                number,
                                of));
            case APPROVED ->
                publish(contract.id(), Notice.to(signers, TOPIC, "budget.notice.appendix-approved", who, number, of));
            case RETURNED ->
                publish(
                        contract.id(),
                        Notice.to(signers, TOPIC, "budget.notice.appendix-returned", who, number, of, why)
                                .keptInside());
            case CANCELLED ->
                publish(
                        contract.id(),
                        Notice.to(signers, TOPIC, "budget.notice.appendix-cancelled", who, number, of, why)
                                .keptInside());
            default -> {}
        }
    }

    private void publish(long contract, Notice notice) {
        news.publish(ContractTables.CONTRACTS, contract, notice);
    }
}
