package vn.vptu.security;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account with its roles as an administrator edits it.
 *
 * @param username what one signs in with; fixed once the account exists
 * @param personId the person of the directory; null when there is none
 * @param displayName the name shown; empty to take the person's
 * @param source who knows the password
 * @param enabled whether it can sign in
 */
public record AccountEdit(
        String username,
        @Nullable Long personId,
        String displayName,
        AccountSource source,
        boolean enabled,
        List<Role> roles) {

    /**
     * A role for a time, by the office's clock.
     *
     * @param role a name of {@link vn.vptu.base.Roles}; null until chosen
     * @param unitId the unit it is held for; null for the whole office
     * @param until when it ends, exclusive; null while no end is known
     */
    public record Role(
            @Nullable String role,
            @Nullable Long unitId,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime until) {

        /** A role that begins at this moment. */
        public static Role blank(LocalDateTime from) {
            return new Role(null, null, from, null);
        }
    }

    public AccountEdit {
        roles = List.copyOf(roles);
    }

    public static AccountEdit blank() {
        return new AccountEdit("", null, "", AccountSource.LOCAL, true, List.of());
    }
}
