package vn.vptu.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role held from one moment to another.
 *
 * @param role a name of {@link vn.vptu.base.Roles}
 * @param unitId the unit it is held for; null for the whole office
 * @param validFrom when it begins
 * @param validTo when it ends, exclusive; null while no end is known
 */
public record RoleGrant(
        String role,
        @Nullable Long unitId,
        Instant validFrom,
        @Nullable Instant validTo) {

    /** Whether it is in force at this moment. */
    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(validFrom) && (validTo == null || moment.isBefore(validTo));
    }
}
