package vn.vptu.budget;

/** For what money is set aside; each takes over from the one before. */
public enum ReservationKind {
    /** An approved request to spend. */
    REQUEST,
    /** A contract. */
    COMMITMENT,
    /** A draw that the Treasury has not recorded yet. */
    DRAW
}
