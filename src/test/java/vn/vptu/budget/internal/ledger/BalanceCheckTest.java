package vn.vptu.budget.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Roles;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;

/** Balances that somebody has changed behind the ledger's back are found. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class BalanceCheckTest {

    @Autowired
    private BalanceCheck check;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private int told(long account) {
        return jdbc.sql("select count(*) from notifications_notice where account_id = ?"
                        + " and sentence = 'budget.notice.balance-differs'")
                .param(account)
                .query(Integer.class)
                .single();
    }

    @Test
    void aBalanceThatIsNotTheSumOfItsEntriesIsFoundAndTold() {
        ShareRef share = ledger.share(ledger.year());
        ledger.grant(share, 100);
        ledger.reserved(share, ReservationKind.REQUEST, 10);
        long chief = TestAccounts.idOf(accounts.holding(Roles.CHIEF_ACCOUNTANT));
        int before = told(chief);

        for (String column : new String[] {"granted", "carried", "reserved"}) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("update budget_share set " + column + " = " + column + " + 1 where key_id = (select id from"
                                + " budget_key where holder_unit_id = ?)")
                        .param(share.key().holderUnitId())
                        .update();
                assertThat(check.run()).hasSize(1);
                assertThat(told(chief)).isGreaterThan(before);
                status.setRollbackOnly();
            });
        }
        assertThat(check.run()).isEmpty();
    }
}
