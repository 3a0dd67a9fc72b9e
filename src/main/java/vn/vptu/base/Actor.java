package vn.vptu.base;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, with the rights in force at this very moment.
 *
 * @param accountId the account signed in with; 0 for the system itself
 * @param personId the person behind it; null for the system
 * @param name the name shown on what was done
 * @param roles the roles held now, names of {@link Roles}
 * @param unitIds the units these roles are held for, the person's own unit among them
 */
public record Actor(long accountId, @Nullable Long personId, String name, Set<String> roles, Set<Long> unitIds) {

    public Actor {
        roles = Set.copyOf(roles);
        unitIds = Set.copyOf(unitIds);
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
