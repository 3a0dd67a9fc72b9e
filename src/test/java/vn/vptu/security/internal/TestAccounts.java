package vn.vptu.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.security.AccountDraft;
import vn.vptu.security.RoleGrant;
import vn.vptu.testing.AsUser;

/** Accounts for tests: one for each set of roles, made when first asked for. */
@Component
public class TestAccounts {

    /** Every test account signs in with it. */
    public static final String PASSWORD = "test-password-1";

    private final AccountStore store;
    private final AccountRepository accounts;
    private final AccountSignIn signIn;
    private final RoleGrants grants;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TestAccounts(
            AccountStore store,
            AccountRepository accounts,
            AccountSignIn signIn,
            RoleGrants grants,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.signIn = signIn;
        this.grants = grants;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The name to sign in with for these roles. */
    public String usernameOf(String... roles) {
        return account(null, roles).username();
    }

    /** Somebody with these roles. */
    public Authentication holding(String... roles) {
        return signIn.tokenOf(account(null, roles));
    }

    /** A certain person with these roles, each held for these units or, when there are none, for the whole office. */
    public Authentication person(long personId, List<Long> units, String... roles) {
        return signIn.tokenOf(account(new Identity(personId, units), roles));
    }

    /** The account that has signed in, a code still owed or not. */
    public static long idOf(@Nullable Authentication who) {
        return ((AccountToken) who).accountId();
    }

    /** Somebody loses all roles, as if an administrator had taken them. */
    public void takeRoles(long account) {
        transaction.executeWithoutResult(status -> grants.replace(account, List.of()));
    }

    private record Identity(long personId, List<Long> units) {}

    private Account account(@Nullable Identity identity, String... roles) {
        String username = "test." + String.join(".", roles).toLowerCase(Locale.ROOT)
                + (identity == null ? "" : ".p" + identity.personId());
        return accounts.findByUsername(username)
                .orElseGet(() -> transaction.execute(status -> {
                    List<Long> units = identity == null ? List.of() : identity.units();
                    List<RoleGrant> grants = Arrays.stream(roles)
                            .flatMap(role -> units.isEmpty()
                                    ? java.util.stream.Stream.of(grant(role, null))
                                    : units.stream().map(unit -> grant(role, unit)))
                            .toList();
                    store.createDemonstration(
                            new AccountDraft(username, identity == null ? null : identity.personId(), username, true),
                            PASSWORD,
                            grants,
                            clock.instant());
                    return accounts.findByUsername(username).orElseThrow();
                }));
    }

    private RoleGrant grant(String role, @Nullable Long unit) {
        return new RoleGrant(role, unit, clock.instant().minus(Duration.ofDays(1)), null);
    }

    /** Puts the account of {@link AsUser} on the test's thread. */
    public static final class Factory implements WithSecurityContextFactory<AsUser> {

        private final TestAccounts accounts;

        Factory(TestAccounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(AsUser annotation) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(accounts.holding(annotation.value()));
            return context;
        }
    }
}
