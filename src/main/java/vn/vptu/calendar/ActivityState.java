package vn.vptu.calendar;

/**
 * Where an activity stands. Approval and issue are facts of its week; what was issued is never changed silently.
 */
public enum ActivityState {
    /** Being written by a unit. */
    DRAFT,
    /** Registered by a unit, not yet taken into the week. */
    REGISTERED,
    /** In the week. */
    PLANNED,
    /** Put off; still shown, struck through, with the reason. */
    POSTPONED,
    /** Will not take place. */
    CANCELLED;

    /** Whether it keeps people and rooms from other things. */
    public boolean occupies() {
        return this == PLANNED || this == REGISTERED;
    }
}
