package vn.vptu.security.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.vptu.base.Actor;

/** Somebody's name without any right: for lines of the trail about signing in and out. */
final class NameOnly extends AbstractAuthenticationToken {

    private final long accountId;
    private final String displayName;

    NameOnly(AccountToken token) {
        super(List.of());
        this.accountId = token.accountId();
        this.displayName = token.displayName();
    }

    Actor actor() {
        return new Actor(accountId, null, displayName, Set.of(), Set.of());
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return displayName;
    }
}
