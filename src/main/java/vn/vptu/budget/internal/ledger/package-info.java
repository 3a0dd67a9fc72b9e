/** The ledger: the one place that writes entries, balances and reservations. */
package vn.vptu.budget.internal.ledger;
