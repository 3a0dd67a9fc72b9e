package vn.vptu.budget;

/** How far money advanced to a person has come: asked for, checked, approved, paid out, settled. */
public enum AdvanceState {
    /** Being made, or waiting to be checked. */
    DRAFT,
    /** Checked by the chief accountant: waits for the account holder. */
    CHECKED,
    /** Approved by the account holder: may be paid out. */
    APPROVED,
    /** The person has the money, and something of it is not settled yet. */
    PAID,
    /** Settled to the last đồng. */
    CLOSED,
    /** Sent back to whoever made it. */
    RETURNED,
    /** Given up before anything was paid. */
    CANCELLED;

    /** Whether its content may still be written in. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the person got the money. */
    public boolean paid() {
        return this == PAID || this == CLOSED;
    }
}
