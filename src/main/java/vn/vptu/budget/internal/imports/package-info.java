/** Files that bring documents: decisions, vouchers of an accounting program, salaries, statements of the Treasury. */
package vn.vptu.budget.internal.imports;
