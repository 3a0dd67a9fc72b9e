package vn.vptu.budget.internal.ledger;

import vn.vptu.budget.FiscalYearState;

/** What the trail keeps of how far a fiscal year has come. */
public record YearPicture(int budgetYear, FiscalYearState yearState) {}
