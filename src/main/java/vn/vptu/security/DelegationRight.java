package vn.vptu.security;

import org.jspecify.annotations.Nullable;

/**
 * One right that is lent: a role, for a unit or for the whole office.
 *
 * @param role a name of {@link vn.vptu.base.Roles}
 * @param unitId the unit it is held for; null for the whole office
 */
public record DelegationRight(String role, @Nullable Long unitId) {}
