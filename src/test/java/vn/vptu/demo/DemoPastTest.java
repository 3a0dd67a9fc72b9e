package vn.vptu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.Balances;
import vn.vptu.budget.BudgetPeriods;
import vn.vptu.budget.FiscalYearState;
import vn.vptu.budget.PeriodRow;
import vn.vptu.budget.ShareBalance;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.internal.ledger.BalanceCheck;
import vn.vptu.security.SystemActor;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

/** A former year of the demonstration goes from its estimate to its end; other tests do without it and its seconds. */
@IntegrationTest
@AsUser(Roles.CHIEF_ACCOUNTANT)
class DemoPastTest {

    @Autowired
    private DemoMoney money;

    @Autowired
    private SystemActor system;

    @Autowired
    private Balances balances;

    @Autowired
    private BalanceCheck check;

    @Autowired
    private BudgetPeriods periods;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    @Transactional
    void aFormerYearIsSpentLapsesAndIsClosed() {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear() - 1;
        List<Long> wrong = check.differing();

        system.run(
                "Dữ liệu minh hoạ",
                () -> money.fillFormer(
                        year,
                        today,
                        new DemoCast(
                                List.of(),
                                List.of(),
                                Map.of(),
                                ids("select code, id from directory_unit where code is not null"),
                                List.of(),
                                List.of(),
                                Map.of()),
                        ids("select username, id from security_account"),
                        suppliers()));

        assertThat(jdbc.sql("select count(*) from budget_entry e join budget_share s on s.id = e.share_id"
                                + " join budget_key k on k.id = s.key_id where k.year = ?")
                        .param(year)
                        .query(Long.class)
                        .single())
                .isGreaterThan(2_000);
        assertThat(check.differing()).isEqualTo(wrong);
        List<Balance> ends = balances.shares(ShareFilter.of(year)).stream()
                .map(ShareBalance::balance)
                .toList();
        assertThat(ends).hasSizeGreaterThan(10).allSatisfy(end -> {
            assertThat(end.free().isNegative()).isFalse();
            assertThat(end.reserved()).isEqualTo(Dong.ZERO);
            assertThat(end.advance()).isEqualTo(Dong.ZERO);
        });
        boolean closed = today.isAfter(LocalDate.of(year + 1, 1, 31));
        assertThat(periods.standing(year).orElseThrow().state())
                .isEqualTo(closed ? FiscalYearState.CLOSED : FiscalYearState.ADJUSTING);
        assertThat(periods.of(year)).extracting(PeriodRow::locked).containsOnly(closed);
    }

    private Map<String, Long> suppliers() {
        Map<String, Long> byName = ids("select name, id from budget_supplier");
        Map<String, Long> ids = new HashMap<>();
        DemoMoney.SUPPLIERS.forEach((word, name) -> ids.put(word, byName.get(name)));
        return ids;
    }

    private Map<String, Long> ids(String sql) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql(sql)
                .query((row, n) -> ids.put(row.getString(1), row.getLong(2)))
                .list();
        return ids;
    }
}
