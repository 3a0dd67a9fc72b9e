package vn.vptu.budget;

/** How far a contract has come. */
public enum ContractState {
    /** Being made, or waiting to be checked. */
    DRAFT,
    /** Checked by the chief accountant: waits for the account holder. */
    CHECKED,
    /** Approved by the account holder: its money is bound, and it may be paid. */
    RUNNING,
    /** Done and settled between both sides: nothing is paid any more. */
    LIQUIDATED,
    /** Sent back to whoever made it. */
    RETURNED,
    /** Given up before anything was paid. */
    CANCELLED;

    /** Whether its content may still be written in. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it binds, or has bound, money. */
    public boolean counted() {
        return this == RUNNING || this == LIQUIDATED;
    }
}
