package vn.vptu.directory;

/** Where a position stands. */
public enum PositionLevel {
    /** Of the provincial Party committee. */
    COMMITTEE,
    /** Leads a Party body or the Office. */
    BODY,
    /** Leads a room of the Office. */
    ROOM,
    STAFF
}
