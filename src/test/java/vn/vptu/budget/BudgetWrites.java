package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestBudget;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestLedger;
import vn.vptu.trail.WriteExamples;

/** Writes of the budget's catalogues. */
@Component
record BudgetWrites(
        TestBudget budget,
        TestLedger ledger,
        TestAccounts accounts,
        BudgetCodes codes,
        CodeMappings mappings,
        BudgetPeriods periods,
        BudgetRemovals removals,
        TestCatalogues catalogues,
        FiscalYears years,
        BudgetTasks tasks,
        Treasuries treasuries,
        TreasuryAccounts treasuryAccounts,
        Suppliers suppliers)
        implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("BudgetCodes.save", () -> {
            keeper();
            CodeDraft draft = budget.draft(CodeKind.SUBITEM, budget.unused(CodeKind.SUBITEM), "6000", "Tiểu mục Vết");
            return () -> codes.save(CodeBook.INDEX, null, 0, draft);
        });
        examples.add("CodeMappings.save", () -> {
            keeper();
            MappingDraft draft = new MappingDraft(CodeKind.SUBITEM, "9998", "6001", MappingDraft.NEW_INDEX, null, null);
            return () -> mappings.save(null, 0, draft);
        });
        examples.add("BudgetPeriods.lock", () -> {
            keeper();
            int year = ledger.year();
            return () -> periods.lock(year, 1);
        });
        examples.add("BudgetPeriods.unlock", () -> {
            chief();
            int year = ledger.year();
            periods.lock(year, 1);
            return () -> periods.unlock(year, 1, "Bổ sung chứng từ");
        });
        examples.add("BudgetPeriods.endYear", () -> {
            chief();
            int year = ledger.pastYear();
            return () -> periods.endYear(year, FiscalYearState.OPEN);
        });
        examples.add("BudgetPeriods.reopenYear", () -> {
            chief();
            int year = ledger.pastYear();
            periods.endYear(year, FiscalYearState.OPEN);
            return () -> periods.reopenYear(year, FiscalYearState.ADJUSTING, "Còn chứng từ");
        });
        catalogues(examples);
        examples.add("BudgetRemovals.remove", () -> {
            keeper();
            long id = budget.code(CodeKind.SUBITEM, budget.unused(CodeKind.SUBITEM), "6000", LocalDate.of(2026, 1, 1));
            return () -> removals.remove("budget.code", id, "Nhập nhầm");
        });
    }

    private void chief() {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.CHIEF_ACCOUNTANT));
    }

    private void catalogues(WriteExamples examples) {
        examples.add("FiscalYears.save", () -> {
            keeper();
            FiscalYearDraft draft = new FiscalYearDraft(catalogues.unusedYear(), null, List.of());
            return () -> years.save(null, 0, draft);
        });
        examples.add("BudgetTasks.save", () -> {
            keeper();
            TaskDraft draft = catalogues.taskDraft(2026);
            return () -> tasks.save(null, 0, draft);
        });
        examples.add("BudgetTasks.copyOn", () -> {
            keeper();
            tasks.save(null, 0, catalogues.taskDraft(2026));
            return () -> tasks.copyOn(2026);
        });
        examples.add("Treasuries.save", () -> {
            keeper();
            TreasuryDraft draft = catalogues.treasuryDraft();
            return () -> treasuries.save(null, 0, draft);
        });
        examples.add("TreasuryAccounts.save", () -> {
            keeper();
            TreasuryAccountDraft draft = catalogues.accountDraft();
            return () -> treasuryAccounts.save(null, 0, draft);
        });
        examples.add("Suppliers.save", () -> {
            keeper();
            SupplierDraft draft = catalogues.supplierDraft();
            return () -> suppliers.save(null, 0, draft);
        });
    }

    private void keeper() {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.FINANCE));
    }
}
