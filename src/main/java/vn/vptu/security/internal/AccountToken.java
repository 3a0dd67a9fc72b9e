package vn.vptu.security.internal;

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
 * that the route checks, the menu and {@code @PreAuthorize} all stop at the moment a grant ends. It also knows under which
 * delegation somebody acts in this session, and whether the second factor is still owed: until then it opens nothing.
 */
final class AccountToken extends AbstractAuthenticationToken {

    private final long accountId;
    private final @Nullable Long personId;
    private final String username;
    private final String displayName;
    private final long signInId;
    private final transient AccountRights rights;
    private volatile boolean owesCode;
    private volatile @Nullable Long actingUnder;

    /**
     * Makes a token.
     *
     * @param signInId under which the sign-in is listed; 0 when it is not, as in tests
     * @param owesCode whether the code of the second factor must still be given
     */
    AccountToken(Account account, long signInId, boolean owesCode, AccountRights rights) {
        super(List.of());
        this.accountId = account.id();
        this.personId = account.personId();
        this.username = account.username();
        this.displayName = account.displayName();
        this.signInId = signInId;
        this.owesCode = owesCode;
        this.rights = rights;
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

    long signInId() {
        return signInId;
    }

    boolean owesCode() {
        return owesCode;
    }

    void codeGiven() {
        owesCode = false;
    }

    @Nullable Long actingUnder() {
        return actingUnder;
    }

    void actUnder(long delegation) {
        actingUnder = delegation;
    }

    void actForMyself() {
        actingUnder = null;
    }

    /** One's own roles, past and future ones too, whoever one acts for. */
    List<RoleGrant> ownGrants() {
        return owesCode ? List.of() : rights.own(accountId);
    }

    List<RoleGrant> grantsNow() {
        if (owesCode) {
            return List.of();
        }
        Long delegation = actingUnder;
        return delegation == null ? rights.ownNow(accountId) : rights.lentNow(delegation, accountId);
    }

    /** Whose rights are used; null for one's own. */
    AccountRights.@Nullable Giver giver() {
        Long delegation = actingUnder;
        return delegation == null ? null : rights.giver(delegation).orElse(null);
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        // The superclass asks once while it is being made, before the fields are there.
        if (rights == null || owesCode) {
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
