package vn.vptu.budget.internal.ledger;

/** What the trail keeps of a period. */
public record PeriodPicture(int budgetYear, int period, boolean locked) {}
