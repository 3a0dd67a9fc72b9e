package vn.vptu.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in of an account.
 *
 * @param address where from, on the network
 * @param device the browser and the system it runs on, as far as they say
 * @param secondFactor whether a code was given besides the password
 * @param lastActive the last key or click, to the minute
 * @param endedAt null while it lasts
 * @param end how it ended; null while it lasts
 * @param current whether it is the one that asks
 */
public record SignInRow(
        long id,
        @Nullable String address,
        @Nullable String device,
        boolean secondFactor,
        Instant signedInAt,
        Instant lastActive,
        @Nullable Instant endedAt,
        @Nullable End end,
        boolean current) {

    /** How a sign-in ended. */
    public enum End {
        SIGNED_OUT,
        /** Ended by the person from elsewhere, or by an administrator. */
        REVOKED,
        /** Nobody was there for too long. */
        IDLE,
        /** It had lasted as long as any may. */
        TOO_LONG,
        /** The account was locked. */
        LOCKED
    }
}
