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

/** A head of department does not see what another one spends. */
@Component
class LedgerScopeExample implements ScopeExample {

    private static final String SUBJECT = "Khoản chi chỉ phòng mình thấy";

    private final TestLedger ledger;
    private final TestOffice office;
    private final TestAccounts accounts;

    LedgerScopeExample(TestLedger ledger, TestOffice office, TestAccounts accounts) {
        this.ledger = ledger;
        this.office = office;
        this.accounts = accounts;
    }

    @Override
    public String list() {
        return "budget.ledger";
    }

    @Override
    public Case prepare() {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.FINANCE));
        int year = ledger.year();
        long unit = office.unit("Phòng có khoản chi");
        long other = office.unit("Phòng không liên quan");
        ShareRef share = new ShareRef(ledger.key(year), unit, 0);
        ledger.grant(share, 100);
        ledger.posted(ledger.expense(share, 10).because(SUBJECT));
        return new Case(
                SUBJECT,
                Map.of("year", List.of(Integer.toString(year))),
                accounts.person(office.person("Trưởng phòng có chi"), List.of(unit), Roles.DEPARTMENT_HEAD),
                accounts.person(office.person("Trưởng phòng khác"), List.of(other), Roles.DEPARTMENT_HEAD));
    }
}
