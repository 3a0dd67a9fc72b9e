package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;

/** A head of department does not see what another one may spend. */
@Component
class KeyScopeExample implements ScopeExample {

    private static final String SUBJECT = "Phòng có dự toán riêng";

    private final TestLedger ledger;
    private final TestOffice office;
    private final TestAccounts accounts;

    KeyScopeExample(TestLedger ledger, TestOffice office, TestAccounts accounts) {
        this.ledger = ledger;
        this.office = office;
        this.accounts = accounts;
    }

    @Override
    public String list() {
        return "budget.keys";
    }

    @Override
    public Case prepare() {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.FINANCE));
        int year = ledger.year();
        long unit = office.unit(SUBJECT);
        long other = office.unit("Phòng không có dự toán ấy");
        ShareRef share = new ShareRef(ledger.key(year), unit, 0);
        ledger.grant(share, 100);
        return new Case(
                SUBJECT,
                Map.of("year", List.of(Integer.toString(year))),
                accounts.person(office.person("Trưởng phòng có dự toán"), List.of(unit), Roles.DEPARTMENT_HEAD),
                accounts.person(office.person("Trưởng phòng không có"), List.of(other), Roles.DEPARTMENT_HEAD));
    }
}
