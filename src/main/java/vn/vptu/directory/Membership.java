package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leader's membership in an organ, as far as the person is a leader at all.
 *
 * @param role what the leader is in the organ; null when it needs no word
 * @param validTo the first day no longer a member; null while no end is known
 */
public record Membership(
        long organId,
        long leaderId,
        @Nullable String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether the leader is a member on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
