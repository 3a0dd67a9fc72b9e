package vn.vptu.budget;

/** What somebody does with a document of the budget on its way. */
public enum DocumentAction {
    /** Writes its content. */
    SAVE,
    /** The chief accountant has checked it. */
    CHECK,
    /** The account holder approves it. */
    APPROVE,
    /** Sends it back to whoever made it. */
    RETURN,
    /** Gives it up while nothing is entered. */
    CANCEL,
    /** Takes back what was entered. */
    REVERSE
}
