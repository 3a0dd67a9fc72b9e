package vn.vptu.security.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.security.AccountDraft;
import vn.vptu.security.RoleGrant;

/** Stores accounts, their passwords and roles. */
@Component
public class AccountStore {

    static final int SHORTEST = 10;
    /** bcrypt looks at no more than 72 bytes: a longer password would be cut without a word. */
    static final int MOST_BYTES = 72;
    /** Without the signs that are mistaken for one another on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final AccountRepository accounts;
    private final RoleGrants grants;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    AccountStore(
            AccountRepository accounts,
            RoleGrants grants,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.events = events;
    }

    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    public Optional<Long> idOf(String username) {
        return accounts.findByUsername(username).map(Account::id);
    }

    /** Makes an account and gives its one-time password. */
    public String create(AccountDraft draft, List<RoleGrant> roles, Instant now) {
        String password = oneTimePassword();
        Account account = fresh(draft, password, now);
        account.setOneTimePassword(account.passwordHash());
        store(account, roles);
        return password;
    }

    /** Makes an account that exists only in demonstration mode, with the password everybody is told. */
    public void createDemonstration(AccountDraft draft, String password, List<RoleGrant> roles, Instant now) {
        Account account = fresh(draft, password, now);
        account.markDemonstration();
        store(account, roles);
    }

    private Account fresh(AccountDraft draft, String password, Instant now) {
        return new Account(
                draft.username().strip().toLowerCase(Locale.ROOT),
                draft.personId(),
                draft.displayName(),
                hash(password),
                now);
    }

    private void store(Account account, List<RoleGrant> roles) {
        Account stored = accounts.saveAndFlush(account);
        grants.replace(stored.id(), roles);
        events.publishEvent(Change.of("security.account", stored.id(), "create", null, stored.username()));
    }

    public boolean mustChangePassword(long accountId) {
        return accounts.findById(accountId).map(Account::oneTimePassword).orElse(false);
    }

    public SaveResult changePassword(long accountId, String current, String wanted, String repeated) {
        Optional<Account> found = accounts.findById(accountId);
        if (found.isEmpty()) {
            return new SaveResult.Gone();
        }
        Account account = found.get();
        List<FieldError> errors = new Check()
                .that(passwords.matches(current, account.passwordHash()), "current", "security.error.password-wrong")
                .that(wanted.length() >= SHORTEST, "wanted", "security.error.password-short", SHORTEST)
                .that(
                        wanted.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= MOST_BYTES,
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
        accounts.saveAndFlush(account);
        events.publishEvent(Change.of("security.account", accountId, "change-password", null, null));
        return new SaveResult.Saved(accountId);
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        Assert.notNull(hash, "the encoder gave no hash");
        return hash;
    }

    private String oneTimePassword() {
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
}
