package vn.vptu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balances;
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.ContractRow;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.PlanFilter;
import vn.vptu.budget.PlanRow;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.internal.ledger.BalanceCheck;
import vn.vptu.security.SystemActor;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

/** The contracts and internal plans of the demonstration, on whatever day of a year it begins. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class DemoContractsTest {

    @Autowired
    private DemoMoney money;

    @Autowired
    private DemoPast past;

    @Autowired
    private DemoEstimate estimate;

    @Autowired
    private DemoPayments payments;

    @Autowired
    private DemoContracts demo;

    @Autowired
    private DemoPlans planned;

    @Autowired
    private Contracts contracts;

    @Autowired
    private InternalPlans plans;

    @Autowired
    private Balances balances;

    @Autowired
    private BalanceCheck check;

    @Autowired
    private SystemActor system;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Map<String, ContractRow> byNumber(int year) {
        return contracts.page(ContractFilter.ALL, Pageable.unpaged()).stream()
                .filter(row -> row.signedOn().getYear() == year)
                .collect(Collectors.toMap(ContractRow::number, row -> row, (one, other) -> one));
    }

    private static void hasCome(
            Map<String, ContractRow> rows, String number, LocalDate today, ContractState... states) {
        // From when on it stands at each of them.
        Map<String, List<MonthDay>> since = Map.of(
                "01/HĐ-BDX", List.of(MonthDay.of(1, 15)),
                "02/HĐ-IN", List.of(MonthDay.of(2, 10), MonthDay.of(4, 29)),
                "03/HĐ-XD", List.of(MonthDay.of(6, 10)));
        ContractState expected = null;
        for (int i = 0; i < states.length; i++) {
            if (!MonthDay.from(today).isBefore(since.get(number).get(i))) {
                expected = states[i];
            }
        }
        ContractRow row = rows.get(number);
        assertThat(row == null ? null : row.state()).as(number + " on " + today).isEqualTo(expected);
    }

    private static void haveCome(Map<String, ContractRow> rows, LocalDate today) {
        hasCome(rows, "01/HĐ-BDX", today, ContractState.RUNNING);
        hasCome(rows, "02/HĐ-IN", today, ContractState.RUNNING, ContractState.LIQUIDATED);
        hasCome(rows, "03/HĐ-XD", today, ContractState.RUNNING);
        assertThat(rows.get("04/HĐ-VS").state()).isEqualTo(ContractState.CHECKED);
        assertThat(rows.get("05/HĐ-CNTT").state()).isEqualTo(ContractState.DRAFT);
    }

    /** What was paid under them, of how much, and what of it is ahead. */
    private static void arePaid(Map<String, ContractRow> rows) {
        assertThat(rows.get("01/HĐ-BDX").remaining()).isEqualTo(millions(3));
        assertThat(rows.get("02/HĐ-IN").paid()).isEqualTo(millions(40));
        assertThat(rows.get("03/HĐ-XD").amount()).as("with its appendix").isEqualTo(millions(70));
        assertThat(rows.get("03/HĐ-XD").paid()).isEqualTo(millions(46));
        assertThat(rows.get("03/HĐ-XD").advanceUnsettled()).isEqualTo(millions(8));
    }

    private static Dong millions(long amount) {
        return Dong.of(amount * 1_000_000);
    }

    @Test
    void contractsStandAtEveryStopOfTheirWayAndAPlanIsGoneBeyond() {
        LocalDate today = LocalDate.now(clock);

        haveCome(byNumber(today.getYear()), today);
        List<PlanRow> rows = plans.page(new PlanFilter("", today.getYear(), null, false), Pageable.unpaged());
        assertThat(rows).extracting(PlanRow::state).contains(DocumentState.APPROVED, DocumentState.DRAFT);
        if (today.getMonthValue() > 3) {
            assertThat(rows.stream().filter(PlanRow::inForce).filter(this::isBeyondInMarch))
                    .hasSize(1);
        }
    }

    /** Whether more was used of an item in the first quarter than was planned for it. */
    private boolean isBeyondInMarch(PlanRow row) {
        Map<String, Dong> planned = plans.find(row.id()).orElseThrow().draft().lines().stream()
                .collect(Collectors.toMap(
                        line -> Objects.requireNonNull(line.item()), line -> Objects.requireNonNull(line.quarter1())));
        return plans.progress(row.share()).stream()
                .filter(each -> planned.containsKey(each.item()))
                .anyMatch(each -> each.until(1).compareTo(planned.get(each.item())) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-01", "01-16", "02-24", "04-18", "05-04", "07-31", "09-15", "12-28"})
    @Transactional
    void onWhateverDayItBeginsContractsAreAsFarAsThatDay(String day) {
        int year = LocalDate.now(clock).getYear() - 1;
        LocalDate today = LocalDate.parse(year + "-" + day);
        List<Long> wrong = check.differing();

        system.run("Dữ liệu minh hoạ", () -> {
            Map<String, Long> accounts = ids("select username, id from security_account");
            past.open(year, accounts);
            DemoYear begun = money.year(year, today, cast(), accounts, suppliers());
            estimate.give(begun);
            if (day.equals("12-28")) {
                payments.pay(begun);
            }
            demo.live(begun);
            planned.plan(begun);
            demo.waiting(begun);
        });

        haveCome(byNumber(year), today);
        if (day.equals("12-28")) {
            arePaid(byNumber(year));
        }
        assertThat(check.differing()).isEqualTo(wrong);
        assertThat(balances.shares(ShareFilter.of(year)))
                .noneMatch(share -> share.balance().free().isNegative());
    }

    private DemoCast cast() {
        return new DemoCast(
                List.of(),
                List.of(),
                Map.of(),
                ids("select code, id from directory_unit where code is not null"),
                List.of(),
                List.of(),
                Map.of());
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
