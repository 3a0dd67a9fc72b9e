/** The payment documents: their lines, their way through the house and the Treasury, and who sees which of them. */
package vn.vptu.budget.internal.vouchers;
