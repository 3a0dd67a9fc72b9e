package vn.vptu.budget.internal.ledger;

import vn.vptu.budget.Effect;

/** A share whose row is locked, and how it stands. */
record LockedShare(long id, Effect balance, long reserved) {

    /** The most that a column holds. */
    static final long MOST = 999_999_999_999_999_999L;

    long free() {
        return balance.free() - reserved;
    }

    LockedShare plus(Effect effect, long moreReserved) {
        return new LockedShare(id, balance.plus(effect), Math.addExact(reserved, moreReserved));
    }

    /** Whether every balance has room in its column. */
    boolean fits() {
        return fits(balance.carried())
                && fits(balance.granted())
                && fits(balance.provisional())
                && fits(balance.held())
                && fits(balance.advance())
                && fits(balance.actual());
    }

    static boolean fits(long amount) {
        return Math.abs(amount) <= MOST;
    }
}
