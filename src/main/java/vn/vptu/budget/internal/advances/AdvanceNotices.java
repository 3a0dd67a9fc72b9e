package vn.vptu.budget.internal.advances;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.Roles;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.OverdueAdvance;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.internal.documents.DocumentNews;

/** Tells those whose turn it is, those who signed, whoever got the money, and whoever should have settled it. */
@Component
class AdvanceNotices implements NoticeTopics {

    static final String TOPIC = PersonAdvances.KIND;

    private final AccountBook accounts;
    private final DocumentNews news;
    private final ApplicationEventPublisher events;

    AdvanceNotices(AccountBook accounts, DocumentNews news, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.news = news;
        this.events = events;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(TOPIC, Set.of(), Delivery.MAIL));
    }

    /** Must run in the transaction of the step; whoever took it is not told. */
    void tell(AdvanceRecord record, @Nullable String reason) {
        String who = news.who();
        String number = record.number();
        String name = record.payee().name();
        String why = reason == null ? "–" : reason;
        Set<Long> signers = news.others(record.signers());
        switch (record.state()) {
            case DRAFT ->
                publish(
                        record.id(),
                        Notice.to(
                                news.holding(Roles.CHIEF_ACCOUNTANT),
                                TOPIC,
                                "budget.notice.advance-made",
                                who,
                                number,
                                name));
            case CHECKED ->
                publish(
                        record.id(),
                        Notice.to(
                                news.holding(Roles.CHIEF_OF_OFFICE),
                                TOPIC,
                                "budget.notice.advance-checked",
                                who,
                                number,
                                name));
            case APPROVED ->
                publish(record.id(), Notice.to(signers, TOPIC, "budget.notice.advance-approved", who, number, name));
            // Why may say more than is to leave the house.
            case RETURNED ->
                publish(
                        record.id(),
                        Notice.to(signers, TOPIC, "budget.notice.advance-returned", who, number, name, why)
                                .keptInside());
            case CANCELLED ->
                publish(
                        record.id(),
                        Notice.to(signers, TOPIC, "budget.notice.advance-cancelled", who, number, name, why)
                                .keptInside());
            case SENT, RECORDED, REFUSED, REVERSED ->
                throw new IllegalStateException("an advance to a person is never " + record.state());
        }
    }

    /** Whoever got the money is told by when it is to be settled. */
    void paid(AdvanceRecord record) {
        publish(
                record.id(),
                Notice.to(
                        news.others(accounts.ofPeople(List.of(record.payee().personId()))),
                        TOPIC,
                        "budget.notice.advance-paid",
                        record.number(),
                        record.money().amount().format(),
                        VietnameseDates.numeric(record.dueOn())));
    }

    /** The person is reminded, and the accountants know whom to ask. */
    void overdue(OverdueAdvance advance) {
        Set<Long> person = accounts.ofPeople(List.of(advance.personId()));
        String left = advance.outstanding().format();
        String days = Long.toString(advance.days());
        publish(
                advance.id(),
                Notice.to(
                        person,
                        TOPIC,
                        "budget.notice.advance-overdue",
                        advance.number(),
                        left,
                        VietnameseDates.numeric(advance.dueOn()),
                        days));
        Set<Long> finance = new HashSet<>(accounts.holding(Roles.FINANCE));
        finance.removeAll(person);
        publish(
                advance.id(),
                Notice.to(
                        finance,
                        TOPIC,
                        "budget.notice.advance-overdue-of",
                        advance.personName(),
                        advance.number(),
                        left,
                        days));
    }

    private void publish(long advance, Notice notice) {
        if (!notice.accountIds().isEmpty()) {
            events.publishEvent(notice.at("budget/advances/" + advance));
        }
    }
}
