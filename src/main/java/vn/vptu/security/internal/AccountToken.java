package vn.vptu.security.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.vptu.security.RoleGrant;

/**
 * Somebody who has signed in. Its authorities are not those of the moment of signing in: they are read as of now, so
 * that the route checks, the menu and {@code @PreAuthorize} all stop at the moment a grant ends.
 */
final class AccountToken extends AbstractAuthenticationToken {

    private final long accountId;
    private final @Nullable Long personId;
    private final String username;
    private final String displayName;
    private final transient RoleGrants grants;
    private final transient Clock clock;

    AccountToken(Account account, RoleGrants grants, Clock clock) {
        super(List.of());
        this.accountId = account.id();
        this.personId = account.personId();
        this.username = account.username();
        this.displayName = account.displayName();
        this.grants = grants;
        this.clock = clock;
        setAuthenticated(true);
    }

    long accountId() {
        return accountId;
    }

    @Nullable Long personId() {
        return personId;
    }

    String displayName() {
        return displayName;
    }

    List<RoleGrant> grantsNow() {
        Instant now = clock.instant();
        return grants.of(accountId).stream().filter(grant -> grant.holdsAt(now)).toList();
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        // The superclass asks once while it is being made, before the fields are there.
        if (grants == null) {
            return List.of();
        }
        return Stream.concat(grantsNow().stream().map(RoleGrant::role), Stream.of("SIGNED_IN"))
                .distinct()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return username;
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountToken token && token.accountId == accountId;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(accountId);
    }
}
