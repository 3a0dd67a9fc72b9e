package vn.vptu.budget.internal;

/** Tasks as they are stored. */
interface TaskRepository extends BudgetRecords<BudgetTask> {}
