package vn.vptu.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/** Checks name and password against the accounts of the office. */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final RoleGrants grants;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** Compared with when the account does not exist, so that the time taken does not tell which names exist. */
    private final String decoy;

    AccountSignIn(
            AccountRepository accounts,
            RoleGrants grants,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
        this.transaction = transaction;
        String hash = passwords.encode("decoy");
        Assert.notNull(hash, "the encoder gave no hash");
        this.decoy = hash;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = addressOf(attempt);
        Duration wait = throttle.waitFor(username, address);
        if (wait.isPositive()) {
            throw new LockedException("too many failures; wait " + wait.toSeconds() + " s");
        }
        Optional<Account> account = accounts.findByUsername(username);
        String hash = account.map(Account::passwordHash).orElse(decoy);
        Object password = attempt.getCredentials();
        boolean matches = passwords.matches(password == null ? "" : password.toString(), hash);
        if (!matches || account.isEmpty() || !account.get().enabled()) {
            throttle.failed(username, address);
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(username);
        transaction.executeWithoutResult(
                status -> accounts.noteSignIn(account.get().id(), clock.instant()));
        return tokenOf(account.get());
    }

    AccountToken tokenOf(Account account) {
        return new AccountToken(account, grants, clock);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String addressOf(Authentication attempt) {
        @Nullable Object details = attempt.getDetails();
        if (details instanceof WebAuthenticationDetails web) {
            String address = web.getRemoteAddress();
            return address == null ? "" : address;
        }
        return "";
    }
}
