package vn.vptu.budget.internal.plans;

import java.util.HashSet;
import java.util.List;
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
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.InternalPlans;

/** Tells those who approve plans that one waits, and whoever made it what became of it. */
@Component
class PlanNotices implements NoticeTopics {

    private final AccountBook accounts;
    private final CurrentActor actor;
    private final PlanNames names;
    private final ApplicationEventPublisher events;

    PlanNotices(AccountBook accounts, CurrentActor actor, PlanNames names, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.actor = actor;
        this.names = names;
        this.events = events;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(InternalPlans.KIND, PlanKinds.READERS, Delivery.MAIL));
    }

    /** Must run in the transaction of the step; whoever took it is not told. */
    void tell(PlanRecord record, DocumentAction action, @Nullable String reason) {
        String who = actor.get().signature();
        String year = Integer.toString(record.share().key().year());
        String unit = names.spender(record.share());
        String why = reason == null ? "–" : reason;
        Set<Long> makers = others(record.signers());
        Notice notice = switch (action) {
            case APPROVE -> Notice.to(makers, InternalPlans.KIND, "budget.notice.plan-approved", who, year, unit);
            // Why may say more than is to leave the house.
            case RETURN ->
                Notice.to(makers, InternalPlans.KIND, "budget.notice.plan-returned", who, year, unit, why)
                        .keptInside();
            case CANCEL ->
                Notice.to(makers, InternalPlans.KIND, "budget.notice.plan-cancelled", who, year, unit, why)
                        .keptInside();
            case SAVE, TAKE, CHECK, CLOSE, REVERSE ->
                Notice.to(approvers(), InternalPlans.KIND, "budget.notice.plan-made", who, year, unit);
        };
        if (!notice.accountIds().isEmpty()) {
            events.publishEvent(notice.at("budget/plans/" + record.id()));
        }
    }

    private Set<Long> approvers() {
        Set<Long> all = new HashSet<>(accounts.holding(Roles.CHIEF_ACCOUNTANT));
        all.addAll(accounts.holding(Roles.CHIEF_OF_OFFICE));
        return others(all);
    }

    private Set<Long> others(Set<Long> all) {
        Set<Long> others = new HashSet<>(all);
        others.remove(actor.get().accountId());
        // The system has no bell.
        others.remove(0L);
        return others;
    }
}
