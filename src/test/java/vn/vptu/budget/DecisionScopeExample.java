package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;

/** An approved document is for the head of a unit that it names, and not for the head of another one. */
@Component
record DecisionScopeExample(TestDecisions documents, TestAccounts accounts, TestOffice office) implements ScopeExample {

    @Override
    public String list() {
        return "budget.decisions";
    }

    @Override
    public Case prepare() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Được Giao");
        long other = documents.unit("Ban Không Được Giao");
        DecisionDraft draft =
                documents.draft(DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, 7_000_000, unit));
        documents.approved(draft);
        return new Case(
                String.valueOf(draft.number()),
                Map.of("q", List.of(String.valueOf(draft.number()))),
                accounts.person(office.person("Trưởng Ban Được Giao"), List.of(unit), Roles.DEPARTMENT_HEAD),
                accounts.person(office.person("Trưởng Ban Khác"), List.of(other), Roles.DEPARTMENT_HEAD));
    }
}
