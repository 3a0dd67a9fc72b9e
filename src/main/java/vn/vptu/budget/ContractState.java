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

    /**
     * From how far it has come as a document.
     *
     * @param liquidated whether it is approved and done
     */
    public static ContractState of(DocumentState state, boolean liquidated) {
        return switch (state) {
            case CHECKED -> CHECKED;
            case RETURNED -> RETURNED;
            case CANCELLED -> CANCELLED;
            case APPROVED -> liquidated ? LIQUIDATED : RUNNING;
            case ASKED, DRAFT, SENT, RECORDED, REFUSED, CLOSED, REVERSED -> DRAFT;
        };
    }

    /** Whether it binds, or has bound, money. */
    public boolean counted() {
        return this == RUNNING || this == LIQUIDATED;
    }
}
