package vn.vptu.base.time;

/** What makes a calendar day differ from an ordinary working day or weekend, as yearly holiday notices name it. */
public enum DayKind {
    /** A public holiday by law. */
    LE,
    /** A working day off in place of a holiday that falls on a weekend (nghỉ bù). */
    NGHI_BU,
    /** A working day off that is worked on another day (hoán đổi). */
    HOAN_DOI_NGHI,
    /** The weekend day that is worked instead (làm bù). */
    LAM_BU;

    /** Whether nobody works on such a day. */
    public boolean isOff() {
        return this != LAM_BU;
    }
}
