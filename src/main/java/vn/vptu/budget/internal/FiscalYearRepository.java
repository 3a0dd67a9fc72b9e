package vn.vptu.budget.internal;

/** Fiscal years as they are stored. */
interface FiscalYearRepository extends BudgetRecords<FiscalYear> {}
