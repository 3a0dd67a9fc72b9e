package vn.vptu.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.security.AccountSource;
import vn.vptu.security.PasswordResult;

/** Passwords: only their hashes are stored, and none is ever written anywhere else. */
@Component
public class AccountPasswords {

    static final int SHORTEST = 10;
    /** bcrypt looks at no more than 72 bytes: a longer password would be cut without a word. */
    static final int MOST_BYTES = 72;
    /** Without the signs that are mistaken for one another on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    AccountPasswords(
            AccountRepository accounts,
            PasswordEncoder passwords,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    String hash(String password) {
        String hash = passwords.encode(password);
        Assert.notNull(hash, "the encoder gave no hash");
        return hash;
    }

    /** A password for one sign-in, easy to read out: "abcd-efgh-jkmn". */
    String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            if (i > 0 && i % 5 == 4) {
                password.append('-');
            } else {
                password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return password.toString();
    }

    public boolean mustChange(long accountId) {
        return accounts.findById(accountId).map(Account::oneTimePassword).orElse(false);
    }

    /** Gives an account a new one-time password. */
    public PasswordResult renew(long accountId) {
        Optional<Account> found = accounts.lock(accountId);
        if (found.isEmpty()) {
            return new PasswordResult.Gone();
        }
        Account account = found.get();
        if (account.source() != AccountSource.LOCAL) {
            return new PasswordResult.KnownElsewhere(accountId);
        }
        String password = oneTime();
        account.setOneTimePassword(hash(password));
        account.touch(actor.get().signature(), clock.instant());
        accounts.saveAndFlush(account);
        events.publishEvent(Change.of(AccountStore.KIND, accountId, "renew-password", null, null));
        return new PasswordResult.Issued(accountId, account.username(), password);
    }

    /** Changes a password by somebody who knows the present one. */
    public SaveResult change(long accountId, String current, String wanted, String repeated) {
        Optional<Account> found = accounts.lock(accountId);
        if (found.isEmpty()) {
            return new SaveResult.Gone();
        }
        Account account = found.get();
        if (account.source() != AccountSource.LOCAL) {
            return SaveResult.Refused.of(FieldError.WHOLE, "security.error.password-elsewhere");
        }
        List<FieldError> errors = new Check()
                .that(passwords.matches(current, account.passwordHash()), "current", "security.error.password-wrong")
                .that(wanted.length() >= SHORTEST, "wanted", "security.error.password-short", SHORTEST)
                .that(
                        wanted.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES,
                        "wanted",
                        "security.error.password-long",
                        MOST_BYTES)
                .that(!wanted.equals(current), "wanted", "security.error.password-same")
                .that(!wanted.equalsIgnoreCase(account.username()), "wanted", "security.error.password-name")
                .that(wanted.equals(repeated), "repeated", "security.error.password-repeat")
                .errors();
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        account.setOwnPassword(hash(wanted));
        account.touch(actor.get().signature(), clock.instant());
        accounts.saveAndFlush(account);
        events.publishEvent(Change.of(AccountStore.KIND, accountId, "change-password", null, null));
        return new SaveResult.Saved(accountId);
    }
}
