package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;

/** A payment is for the head of the unit whose money it is, and not for the head of another one. */
@Component
record VoucherScopeExample(TestVouchers vouchers, TestDecisions documents, TestAccounts accounts, TestOffice office)
        implements ScopeExample {

    @Override
    public String list() {
        return "budget.vouchers";
    }

    @Override
    public Case prepare() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Chi");
        long other = documents.unit("Ban Không Chi");
        documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, 7_000_000, unit)));
        VoucherDraft draft = vouchers.draw(new ShareRef(key, unit, ShareRef.NO_TASK), 1_000_000);
        vouchers.approved(draft);
        return new Case(
                draft.number(),
                Map.of("q", List.of(draft.number())),
                accounts.person(office.person("Trưởng Ban Chi"), List.of(unit), Roles.DEPARTMENT_HEAD),
                accounts.person(office.person("Trưởng Ban Không Chi"), List.of(other), Roles.DEPARTMENT_HEAD));
    }
}
