package vn.vptu.security.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.vptu.base.Actor;
import vn.vptu.base.Roles;

/** The system itself at work: a job, a first start, a migration of data. It holds every role. */
final class SystemToken extends AbstractAuthenticationToken {

    private final String name;

    SystemToken(String name) {
        super(Roles.ALL.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.name = name;
        setAuthenticated(true);
    }

    Actor actor() {
        return new Actor(0, null, name, new HashSet<>(List.copyOf(Roles.ALL)), Set.of());
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return name;
    }
}
