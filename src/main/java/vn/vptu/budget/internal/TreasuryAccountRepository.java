package vn.vptu.budget.internal;

/** Accounts at the Treasury as they are stored. */
interface TreasuryAccountRepository extends BudgetRecords<TreasuryAccount> {}
