package vn.vptu.calendar;

/** Where a week stands on its way to the paper. */
public enum WeekState {
    /** The secretary gathers and changes it. */
    DRAFTING,
    /** It waits for the Chief of Office. */
    SUBMITTED,
    /** The Chief of Office sent it back with a reason; the secretary changes it. */
    RETURNED,
    /** Approved and unchangeable, not yet issued. */
    APPROVED,
    /** Issued: everybody sees it; only amendments change it. */
    ISSUED;

    /** Whether its activities may be changed. */
    public boolean open() {
        return this == DRAFTING || this == RETURNED;
    }
}
