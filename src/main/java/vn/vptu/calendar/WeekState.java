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

    /** The key of the sentence that says why a week in this state is not changed. */
    public String closedKey() {
        return switch (this) {
            case SUBMITTED -> "calendar.error.week-submitted";
            case APPROVED -> "calendar.error.week-approved";
            case ISSUED -> "calendar.error.week-issued";
            case DRAFTING, RETURNED -> throw new IllegalStateException(this + " is open");
        };
    }

    /** Whether its activities may be changed. */
    public boolean open() {
        return this == DRAFTING || this == RETURNED;
    }
}
