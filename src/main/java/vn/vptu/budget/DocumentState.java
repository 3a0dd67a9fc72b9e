package vn.vptu.budget;

import java.util.Set;

/**
 * How far a document of the budget has come: made, checked by the chief accountant, approved by the account holder and, for
 * what goes to the Treasury, sent and recorded there. Decisions never leave the house: they use a part of it.
 */
public enum DocumentState {
    /** Asked for by a department: waits for an accountant to take it. */
    ASKED,
    /** Being made, or waiting to be checked. */
    DRAFT,
    /** Checked by the chief accountant: waits for the account holder. */
    CHECKED,
    /** Approved by the account holder; a decision counts from now on. */
    APPROVED,
    /** With the Treasury. */
    SENT,
    /** The Treasury has recorded it; only now a payment counts as used. */
    RECORDED,
    /** The Treasury has refused it. */
    REFUSED,
    /** What was set aside for it is used or free again. */
    CLOSED,
    /** Sent back to whoever made it. */
    RETURNED,
    /** Given up before anything was entered. */
    CANCELLED,
    /** Taken back after it was entered. */
    REVERSED;

    /** Those that a decision of the estimate can be in. */
    public static final Set<DocumentState> OF_DECISIONS =
            Set.of(DRAFT, CHECKED, APPROVED, RETURNED, CANCELLED, REVERSED);

    /** Those that a payment document can be in. */
    public static final Set<DocumentState> OF_VOUCHERS =
            Set.of(DRAFT, CHECKED, APPROVED, SENT, RECORDED, REFUSED, RETURNED, CANCELLED, REVERSED);

    /** Those that a request to spend can be in. */
    public static final Set<DocumentState> OF_REQUESTS =
            Set.of(ASKED, DRAFT, CHECKED, APPROVED, CLOSED, RETURNED, CANCELLED);

    /** Whether its content may still be written in. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}
