/** The documents of the estimate: their lines, their way from draft to ledger, and who sees which of them. */
package vn.vptu.budget.internal.decisions;
