package vn.vptu.budget;

/** What a line of a statement of the Treasury was found to be. */
public enum StatementResult {
    /** A document that was sent: it was recorded with the statement. */
    RECORDED,
    /** A document that had been recorded on the same day. */
    AGREED,
    /** The amounts differ. */
    AMOUNT,
    /** The codes differ, or a line of the document is missing. */
    CODES,
    /** The Treasury's days differ, or its day cannot be taken. */
    DAY,
    /** No document that was sent has this number. */
    UNKNOWN,
    /** The row could not be read. */
    UNREAD,
    /** A document that was sent or recorded, of which the statement says nothing. */
    LACKING;

    /** Whether somebody has to look at it. */
    public boolean differs() {
        return this != RECORDED && this != AGREED;
    }
}
