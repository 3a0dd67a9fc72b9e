package vn.vptu.budget.internal.decisions;

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
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.internal.documents.DocumentNews;

/** Tells those whose turn it is that a document has come to them, and those who signed it what became of it. */
@Component
class DecisionNotices implements NoticeTopics {

    static final String TOPIC = Decisions.KIND;

    private final DocumentNews news;

    DecisionNotices(DocumentNews news) {
        this.news = news;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(TOPIC, DecisionKinds.READERS, Delivery.MAIL));
    }

    /** Must run in the transaction of the step; whoever took it is not told. */
    void tell(DecisionRecord record, DecisionDraft draft, DocumentAction action, @Nullable String reason) {
        String who = news.who();
        DecisionKind kind = Objects.requireNonNull(draft.kind());
        String name = draft.number() == null ? draft.summary() : draft.number();
        String why = reason == null ? "–" : reason;
        Set<Long> signers = news.others(record.signers());
        Notice notice = switch (action) {
            case TAKE, CLOSE -> throw new IllegalArgumentException(action + " is no step of a decision");
            case SAVE ->
                Notice.to(news.holding(Roles.CHIEF_ACCOUNTANT), TOPIC, "budget.notice.decision-made", who, kind, name);
            case CHECK ->
                Notice.to(
                        news.holding(Roles.CHIEF_OF_OFFICE), TOPIC, "budget.notice.decision-checked", who, kind, name);
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
        news.publish(DecisionScope.TABLES, record.id(), notice);
    }
}
