package vn.vptu.budget;

/**
 * A part of a key.
 *
 * @param usingUnitId the unit that may spend it; {@link #OWN} for the holder's own office, with what has not been split
 * @param taskId the task it is given for; {@link #NO_TASK} for none
 */
public record ShareRef(BudgetKey key, long usingUnitId, long taskId) {

    public static final long OWN = 0;
    public static final long NO_TASK = 0;

    public ShareRef {
        if (usingUnitId == key.holderUnitId()) {
            usingUnitId = OWN;
        }
    }

    /** The holder's own share, for no task. */
    public static ShareRef own(BudgetKey key) {
        return new ShareRef(key, OWN, NO_TASK);
    }

    /** The unit that spends from it. */
    public long spender() {
        return usingUnitId == OWN ? key.holderUnitId() : usingUnitId;
    }
}
