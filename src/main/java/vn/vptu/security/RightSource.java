package vn.vptu.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a right of somebody comes from.
 *
 * @param role a name of {@link vn.vptu.base.Roles}
 * @param unitId the unit it is held for; null for the whole office
 * @param until exclusive; null while no end is known
 * @param by who gave it: an administrator, or the one who delegated; empty for the installation itself
 * @param at when it was given
 * @param delegated whether it is lent: it is used only while acting for the one who lent it
 * @param holds whether it is in force at the moment that was asked about
 */
public record RightSource(
        String role,
        @Nullable Long unitId,
        Instant from,
        @Nullable Instant until,
        String by,
        Instant at,
        boolean delegated,
        boolean holds) {}
