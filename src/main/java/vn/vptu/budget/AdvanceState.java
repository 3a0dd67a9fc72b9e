package vn.vptu.budget;

import vn.vptu.base.money.Dong;

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

    /**
     * From how far it was signed, and from its money once that was paid out.
     *
     * @param paid whether the person has got the money
     * @param balance what is left of it; 0 when it is settled
     */
    public static AdvanceState of(DocumentState signed, boolean paid, Dong balance) {
        if (paid) {
            return balance.isZero() ? CLOSED : PAID;
        }
        return switch (signed) {
            case DRAFT -> DRAFT;
            case CHECKED -> CHECKED;
            case APPROVED -> APPROVED;
            case RETURNED -> RETURNED;
            case CANCELLED -> CANCELLED;
            case ASKED, SENT, RECORDED, REFUSED, CLOSED, REVERSED ->
                throw new IllegalArgumentException("an advance to a person is never " + signed);
        };
    }

    /** How far an advance in this state was signed. */
    public DocumentState signed() {
        return switch (this) {
            case DRAFT -> DocumentState.DRAFT;
            case CHECKED -> DocumentState.CHECKED;
            case APPROVED, PAID, CLOSED -> DocumentState.APPROVED;
            case RETURNED -> DocumentState.RETURNED;
            case CANCELLED -> DocumentState.CANCELLED;
        };
    }

    /** Whether the person got the money. */
    public boolean paid() {
        return this == PAID || this == CLOSED;
    }
}
