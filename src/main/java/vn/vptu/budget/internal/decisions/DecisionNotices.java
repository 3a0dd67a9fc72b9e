package vn.vptu.budget.internal.decisions;

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
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentAction;

/** Tells those whose turn it is that a document has come to them, and those who signed it what became of it. */
@Component
class DecisionNotices implements NoticeTopics {

    static final String TOPIC = Decisions.KIND;

    private final AccountBook accounts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DecisionNotices(AccountBook accounts, CurrentActor actor, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.actor = actor;
        this.events = events;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(TOPIC, DecisionKinds.READERS, Delivery.MAIL));
    }

    /** Must run in the transaction of the step; whoever took it is not told. */
    void tell(DecisionRecord record, DecisionDraft draft, DocumentAction action, @Nullable String reason) {
        String who = actor.get().signature();
        DecisionKind kind = Objects.requireNonNull(draft.kind());
        String name = draft.number() == null ? draft.summary() : draft.number();
        String why = reason == null ? "–" : reason;
        Set<Long> signers = others(record.signers());
        Notice notice = switch (action) {
            case SAVE ->
                Notice.to(holding(Roles.CHIEF_ACCOUNTANT), TOPIC, "budget.notice.decision-made", who, kind, name);
            case CHECK ->
                Notice.to(holding(Roles.CHIEF_OF_OFFICE), TOPIC, "budget.notice.decision-checked", who, kind, name);
            case APPROVE -> Notice.to(signers, TOPIC, "budget.notice.decision-approved", who, kind, name);
            // Why may say more than is to leave the house.
            case RETURN ->
                Notice.to(signers, TOPIC, "budget.notice.decision-returned", who, kind, name, why)
                        .keptInside();
            case CANCEL ->
                Notice.to(signers, TOPIC, "budget.notice.decision-cancelled", who, kind, name, why)
                        .keptInside();
            case REVERSE ->
                Notice.to(signers, TOPIC, "budget.notice.decision-reversed", who, kind, name, why)
                        .keptInside();
        };
        if (!notice.accountIds().isEmpty()) {
            events.publishEvent(notice.at("budget/decisions/" + record.id()));
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
