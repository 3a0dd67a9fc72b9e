package vn.vptu.budget.internal.requests;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.documents.DocumentNews;

/** Tells those whose turn it is that a request has come to them, and whoever asked of every step of it. */
@Component
class RequestNotices implements NoticeTopics {

    private static final String TOPIC = SpendingRequests.KIND;

    private final DocumentNews news;

    RequestNotices(DocumentNews news) {
        this.news = news;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(
                TOPIC,
                Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.DEPARTMENT_HEAD),
                Delivery.MAIL));
    }

    /** Must run in the transaction of the step; whoever took it is not told. */
    void tell(RequestRecord record, DocumentAction action, @Nullable String reason) {
        String who = news.who();
        String name = record.name();
        String why = reason == null ? "–" : reason;
        Set<Long> maker = news.others(Set.of(record.makerAccountId()));
        Set<Long> signers = news.others(record.signers());
        switch (action) {
            case SAVE -> {
                if (record.byFinance()) {
                    toCheck(record, who);
                } else {
                    publish(
                            record,
                            Notice.to(news.holding(Roles.FINANCE), TOPIC, "budget.notice.request-asked", who, name));
                }
            }
            case TAKE -> {
                toCheck(record, who);
                publish(record, Notice.to(maker, TOPIC, "budget.notice.request-taken", who, name));
            }
            case CHECK -> {
                publish(
                        record,
                        Notice.to(
                                news.holding(Roles.CHIEF_OF_OFFICE),
                                TOPIC,
                                "budget.notice.request-to-approve",
                                who,
                                name));
                publish(record, Notice.to(maker, TOPIC, "budget.notice.request-checked", who, name));
            }
            case APPROVE -> publish(record, Notice.to(signers, TOPIC, "budget.notice.request-approved", who, name));
            case CLOSE -> publish(record, Notice.to(signers, TOPIC, "budget.notice.request-closed", who, name));
            // Why may say more than is to leave the house.
            case RETURN ->
                publish(
                        record,
                        Notice.to(signers, TOPIC, "budget.notice.request-returned", who, name, why)
                                .keptInside());
            case CANCEL ->
                publish(
                        record,
                        Notice.to(signers, TOPIC, "budget.notice.request-cancelled", who, name, why)
                                .keptInside());
            case REVERSE -> throw new IllegalArgumentException("a request enters nothing");
        }
    }

    private void toCheck(RequestRecord record, String who) {
        publish(
                record,
                Notice.to(
                        news.holding(Roles.CHIEF_ACCOUNTANT),
                        TOPIC,
                        "budget.notice.request-to-check",
                        who,
                        record.name()));
    }

    private void publish(RequestRecord record, Notice notice) {
        news.publish(RequestScope.TABLES, record.id(), notice);
    }
}
