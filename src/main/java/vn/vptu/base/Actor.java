package vn.vptu.base;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, with the rights in force at this very moment.
 *
 * @param accountId the account signed in with, whoever it acts for; 0 for the system itself
 * @param personId the person in whose place things are done: one's own, or the one who delegated; null for the system
 * @param name the name of whoever signed in
 * @param onBehalfOf the name of the one whose rights are used under a delegation; null for everybody's own rights
 * @param roles the roles held now, names of {@link Roles}; under a delegation those delegated and no others
 * @param unitIds the units these roles are held for, the person's own unit among them
 */
public record Actor(
        long accountId,
        @Nullable Long personId,
        String name,
        @Nullable String onBehalfOf,
        Set<String> roles,
        Set<Long> unitIds) {

    /** As much of a signature as records have room for. */
    private static final int LONGEST_SIGNATURE = 120;

    public Actor {
        roles = Set.copyOf(roles);
        unitIds = Set.copyOf(unitIds);
    }

    /** Somebody with rights of one's own. */
    public Actor(long accountId, @Nullable Long personId, String name, Set<String> roles, Set<Long> unitIds) {
        this(accountId, personId, name, null, roles, unitIds);
    }

    /** What stands on whatever was done: the name, and on whose behalf. */
    public String signature() {
        if (onBehalfOf == null) {
            return name;
        }
        String signature = name + " (thay mặt " + onBehalfOf + ")";
        return signature.length() <= LONGEST_SIGNATURE ? signature : signature.substring(0, LONGEST_SIGNATURE);
    }

    /** Whether one of these roles is held now. */
    public boolean hasAny(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
