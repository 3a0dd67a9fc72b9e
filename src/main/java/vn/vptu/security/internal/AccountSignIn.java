package vn.vptu.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.vptu.security.AccountSource;

/**
 * Checks name and password: against the hash that is stored here, or by asking the office's directory of accounts, whichever
 * the account says. An account of this system never depends on that directory.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final AccountRights rights;
    private final PasswordEncoder passwords;
    private final DirectoryPasswords directory;
    private final SecondFactorStore factors;
    private final SignInThrottle throttle;
    private final SignInRegister register;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** Compared with when the account does not exist, so that the time taken does not tell which names exist. */
    private final String decoy;

    AccountSignIn(
            AccountRepository accounts,
            AccountRights rights,
            PasswordEncoder passwords,
            DirectoryPasswords directory,
            SecondFactorStore factors,
            SignInThrottle throttle,
            SignInRegister register,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.rights = rights;
        this.passwords = passwords;
        this.directory = directory;
        this.factors = factors;
        this.throttle = throttle;
        this.register = register;
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
            throw new HeldUpException(wait);
        }
        Optional<Account> account = accounts.findByUsername(username);
        @Nullable Object typed = attempt.getCredentials();
        boolean matches = matches(account, username, typed == null ? "" : typed.toString());
        if (!matches || account.isEmpty() || !account.get().enabled()) {
            throttle.failed(username, address);
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(username);
        return begin(account.get(), address);
    }

    private boolean matches(Optional<Account> account, String username, String password) {
        if (account.isEmpty() || account.get().source() == AccountSource.LOCAL) {
            return passwords.matches(
                    password, account.map(Account::passwordHash).orElse(decoy));
        }
        return switch (directory.ask(username, password)) {
            case RIGHT -> true;
            case WRONG -> false;
            case SILENT -> throw new AuthenticationServiceException("the directory of accounts does not answer");
        };
    }

    private AccountToken begin(Account account, String address) {
        return transaction.execute(status -> {
            accounts.noteSignIn(account.id(), clock.instant());
            long signIn = register.begin(account.id(), address, device(), clock.instant());
            return new AccountToken(account, signIn, factors.isOn(account.id()), rights);
        });
    }

    /** Somebody as if signed in, without a sign-in that is listed. */
    AccountToken tokenOf(Account account) {
        return new AccountToken(account, 0, false, rights);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static @Nullable String device() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Devices.of(request.getRequest().getHeader("User-Agent"))
                : null;
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
