package vn.vptu.budget;

/** How far a fiscal year has come. */
public enum FiscalYearState {
    /** Being planned or spent. */
    OPEN,
    /** Over, and put right until the end of January (thời gian chỉnh lý quyết toán). */
    ADJUSTING,
    /** Closed to everything but decisions on its settlement. */
    CLOSED
}
