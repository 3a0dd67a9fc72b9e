/** The ledger: the one place that writes entries, balances and reservations. */
@NullMarked
package vn.vptu.budget.internal.ledger;

import org.jspecify.annotations.NullMarked;
