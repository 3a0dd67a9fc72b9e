package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.testing.TestDecisions;

/** What is to be checked waits for the chief accountant, and not for the account holder. */
@Component
record WaitingScopeExample(TestDecisions documents) implements ScopeExample {

    @Override
    public String list() {
        return "budget.approvals";
    }

    @Override
    public Case prepare() {
        BudgetKey key = documents.key();
        DecisionDraft draft = documents.draft(DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, 7_000_000));
        documents.made(draft);
        String number = String.valueOf(draft.number());
        return new Case(number, Map.of("q", List.of(number)), documents.checker(), documents.approver());
    }
}
