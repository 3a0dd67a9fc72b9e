package vn.vptu.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as the list shows it.
 *
 * @param unitName the short name of the person's unit
 * @param roles the roles in force now, names of {@link vn.vptu.base.Roles}, each once
 * @param oneTimePassword whether the password is still the one somebody handed over
 * @param demonstration whether it exists for the demonstration only, with a password everybody knows
 */
public record AccountRow(
        long id,
        String username,
        String displayName,
        @Nullable String unitName,
        List<String> roles,
        @Nullable Instant lastSignInAt,
        boolean enabled,
        boolean oneTimePassword,
        boolean demonstration) {

    public AccountRow {
        roles = List.copyOf(roles);
    }
}
