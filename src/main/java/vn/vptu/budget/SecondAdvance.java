package vn.vptu.budget;

/** What happens when somebody whose earlier advance is overdue is to get another one. */
public enum SecondAdvance {
    /** Nothing is said. */
    OFF,
    /** It is said, and may go on. */
    WARN,
    /** It is refused until the earlier one is settled. */
    BLOCK
}
