package vn.vptu.budget.internal;

/** Suppliers as they are stored. */
interface SupplierRepository extends BudgetRecords<Supplier> {}
