package vn.vptu.budget;

/** What an entry of the ledger raises or lowers; used is advance plus actual. */
public enum Measure {
    /** Carried over from the year before: column 1 of form 26. */
    CARRIED,
    /** Given this year, less what was taken back: column 4. */
    GRANTED,
    /** Given ahead of the official estimate, and taken back when that comes. */
    PROVISIONAL,
    /** Held back: column 8; still there, but not to be spent. */
    HELD,
    /** Drawn in advance and not settled yet. */
    ADVANCE,
    /** Spent. */
    ACTUAL
}
