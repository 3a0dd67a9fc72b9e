/** The papers of the budget: the Treasury's forms, the ledger as it is read, what is keyed into the Treasury's page. */
@NullMarked
package vn.vptu.budget.report;

import org.jspecify.annotations.NullMarked;
