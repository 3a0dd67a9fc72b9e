package vn.vptu.budget.internal.ledger;

/** A posting with its day, its period and its locked share. */
record Booked(Placed placed, LockedShare share) {

    Posting posting() {
        return placed.posting();
    }
}
