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

/** An advance at the Treasury is for the head of the unit that uses it, and not for the head of another one. */
@Component
record TreasuryAdvanceScopeExample(
        TestVouchers vouchers, TestDecisions documents, TestAccounts accounts, TestOffice office)
        implements ScopeExample {

    @Override
    public String list() {
        return "budget.treasury-advances";
    }

    @Override
    public Case prepare() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Tạm Ứng");
        long other = documents.unit("Ban Không Tạm Ứng");
        documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, 7_000_000, unit)));
        ShareRef share = new ShareRef(key, unit, ShareRef.NO_TASK);
        VoucherDraft draft = vouchers.draft(
                VoucherKind.DRAW_ADVANCE,
                key,
                TestVouchers.day(share, 3, 15),
                TestVouchers.line(share, "6699", 500_000));
        vouchers.recorded(draft);
        return new Case(
                draft.number(),
                Map.of("q", List.of(draft.number()), "year", List.of(Integer.toString(key.year()))),
                accounts.person(office.person("Trưởng Ban Tạm Ứng"), List.of(unit), Roles.DEPARTMENT_HEAD),
                accounts.person(office.person("Trưởng Ban Khác"), List.of(other), Roles.DEPARTMENT_HEAD));
    }
}
