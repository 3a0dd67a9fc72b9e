package vn.vptu.budget;

/** A key and what the forms say of it. */
public record KeyMeasures(long id, BudgetKey key, Measures measures) {}
