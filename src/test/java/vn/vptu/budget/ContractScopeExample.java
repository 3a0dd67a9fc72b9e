package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;

/** A contract is for the head of the unit whose money it binds alone, and not for one of the units that share in another. */
@Component
record ContractScopeExample(TestContracts contracts, TestDecisions documents, TestAccounts accounts, TestOffice office)
        implements ScopeExample {

    @Override
    public String list() {
        return "budget.contracts";
    }

    @Override
    public Case prepare() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Ký");
        long other = documents.unit("Ban Ký Chung");
        documents.approved(documents.draft(
                DecisionKind.ALLOCATION,
                key,
                1,
                TestDecisions.line(key, 7_000_000, unit),
                TestDecisions.line(key, 7_000_000, other)));
        ShareRef theirs = new ShareRef(key, unit, ShareRef.NO_TASK);
        ShareRef shared = new ShareRef(key, other, ShareRef.NO_TASK);
        ContractDraft own = contracts.draft(theirs, 1_000_000);
        contracts.running(own);
        contracts.running(contracts.draft(
                theirs, 1_000_000, TestContracts.line(theirs, 400_000), TestContracts.line(shared, 600_000)));
        return new Case(
                own.number(),
                Map.of("q", List.of(own.number())),
                accounts.person(office.person("Trưởng Ban Ký"), List.of(unit), Roles.DEPARTMENT_HEAD),
                accounts.person(office.person("Trưởng Ban Ký Chung"), List.of(other), Roles.DEPARTMENT_HEAD));
    }
}
