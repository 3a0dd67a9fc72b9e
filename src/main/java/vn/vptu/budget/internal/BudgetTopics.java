package vn.vptu.budget.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.Roles;
import vn.vptu.budget.internal.ledger.BalanceCheck;

/** What people are told about the budget. */
@Component
class BudgetTopics implements NoticeTopics {

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(BalanceCheck.TOPIC, Set.of(Roles.CHIEF_ACCOUNTANT), Delivery.MAIL));
    }
}
