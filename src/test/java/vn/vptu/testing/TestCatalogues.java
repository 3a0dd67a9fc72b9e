package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.AccountKind;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.Suppliers;
import vn.vptu.budget.TaskDraft;
import vn.vptu.budget.Treasuries;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.budget.TreasuryAccounts;
import vn.vptu.budget.TreasuryDraft;
import vn.vptu.security.SystemActor;

/** Tasks, offices of the Treasury, accounts and suppliers for tests; those it stores are entered by the system. */
@Component
public class TestCatalogues {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private final TestOffice office;
    private final BudgetTasks tasks;
    private final Treasuries treasuries;
    private final TreasuryAccounts accounts;
    private final Suppliers suppliers;
    private final SystemActor system;
    private final JdbcClient jdbc;

    TestCatalogues(
            TestOffice office,
            BudgetTasks tasks,
            Treasuries treasuries,
            TreasuryAccounts accounts,
            Suppliers suppliers,
            SystemActor system,
            JdbcClient jdbc) {
        this.office = office;
        this.tasks = tasks;
        this.treasuries = treasuries;
        this.accounts = accounts;
        this.suppliers = suppliers;
        this.system = system;
        this.jdbc = jdbc;
    }

    /** One more of each, so that their lists and searches have something to show. */
    public void fill() {
        task();
        account();
        supplier();
    }

    /** A year after those there are. */
    public synchronized int unusedYear() {
        return jdbc.sql("select max(year) + 1 from budget_year")
                .query(Integer.class)
                .single();
    }

    public TaskDraft taskDraft(int year) {
        String code = office.code("NV");
        return new TaskDraft(year, code, "Nhiệm vụ thử " + code, "Quyết định thử", null, null, false);
    }

    public long task() {
        return saved(() -> tasks.save(null, 0, taskDraft(2026)));
    }

    public TreasuryDraft treasuryDraft() {
        return new TreasuryDraft(unusedTreasury(), "Kho bạc thử", FROM, null);
    }

    /** A code that no office has yet. */
    public synchronized String unusedTreasury() {
        int next = jdbc.sql("select coalesce(max(cast(code as unsigned)), 2000) + 1 from budget_treasury")
                .query(Integer.class)
                .single();
        return "%04d".formatted(next);
    }

    public synchronized long treasury() {
        return saved(() -> treasuries.save(null, 0, treasuryDraft()));
    }

    /** The code of a stored office. */
    public String treasuryCode() {
        long id = treasury();
        return jdbc.sql("select code from budget_treasury where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    public TreasuryAccountDraft accountDraft() {
        return accountDraft(treasuryCode(), "9523.2." + office.code("101"));
    }

    public TreasuryAccountDraft accountDraft(String treasury, String number) {
        long unit = office.unit(office.code("Đơn vị có tài khoản "));
        return new TreasuryAccountDraft(treasury, number, AccountKind.ESTIMATE, unit, null, 2, FROM, null, null);
    }

    public long account() {
        TreasuryAccountDraft draft = accountDraft();
        return saved(() -> accounts.save(null, 0, draft));
    }

    public SupplierDraft supplierDraft() {
        return supplierDraft(unusedTaxCode());
    }

    public SupplierDraft supplierDraft(String taxCode, SupplierDraft.Account... bank) {
        return new SupplierDraft("Công ty thử " + taxCode, taxCode, null, null, false, List.of(bank));
    }

    /** A tax code that no supplier has. */
    public String unusedTaxCode() {
        return "49" + "%08d".formatted(Integer.parseInt(office.code("")));
    }

    public long supplier() {
        SupplierDraft draft = supplierDraft();
        return saved(() -> suppliers.save(null, 0, draft));
    }

    private long saved(Supplier<SaveResult> save) {
        SaveResult result = system.call("Test", save);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }
}
