package vn.vptu.budget;

/** Which estimate money comes from; the Treasury has a sheet of the reconciliation forms for each. */
public enum EstimateType {
    OFFICIAL,
    PROVISIONAL,
    /** Drawn on the estimate of the year to come. */
    AHEAD
}
