package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestPlans;

/** An approved plan is for the head of the unit that spends it, and not for the head of another one. */
@Component
record PlanScopeExample(TestPlans plans, TestDecisions documents, TestAccounts accounts, TestOffice office)
        implements ScopeExample {

    @Override
    public String list() {
        return "budget.plans";
    }

    @Override
    public Case prepare() {
        long unit = documents.unit("Ban Có Kế Hoạch");
        long other = documents.unit("Ban Không Kế Hoạch");
        ShareRef share = new ShareRef(documents.key(), unit, ShareRef.NO_TASK);
        long id = plans.approved(TestPlans.draft(share, TestPlans.line("6550", 1_234_000, 0, 0, 0)));
        String name = plans.find(id).unitName();
        return new Case(
                name,
                Map.of("q", List.of(name)),
                accounts.person(office.person("Trưởng Ban Có Kế Hoạch"), List.of(unit), Roles.DEPARTMENT_HEAD),
                accounts.person(office.person("Trưởng Ban Không Kế Hoạch"), List.of(other), Roles.DEPARTMENT_HEAD));
    }
}
