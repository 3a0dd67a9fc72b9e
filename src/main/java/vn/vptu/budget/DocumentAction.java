package vn.vptu.budget;

/** What somebody does with a document of the budget on its way. */
public enum DocumentAction {
    /** Writes its content. */
    SAVE,
    /** An accountant takes what a department asked for, with the share that it is to come from. */
    TAKE,
    /** The chief accountant has checked it. */
    CHECK,
    /** The account holder approves it. */
    APPROVE,
    /** Sends it back to whoever made it. */
    RETURN,
    /** Gives it up while nothing is entered. */
    CANCEL,
    /** Closes it once it is spent; the rest of what was set aside is free again. */
    CLOSE,
    /** Takes back what was entered. */
    REVERSE
}
