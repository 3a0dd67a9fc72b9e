package vn.vptu.budget.internal.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What an entry has to do with others.
 *
 * @param settles the entry that was paid before and is settled, given back or moved
 * @param reverses the entry that is taken back
 * @param reservation the reservation that may be used up
 */
public record Links(
        @Nullable Long settles,
        @Nullable Long reverses,
        @Nullable Long reservation) {

    static final Links NONE = new Links(null, null, null);

    Links settling(@Nullable Long entry) {
        return new Links(entry, reverses, reservation);
    }

    Links reversing(long entry) {
        return new Links(settles, entry, reservation);
    }

    Links from(@Nullable Long reserved) {
        return new Links(settles, reverses, reserved);
    }
}
