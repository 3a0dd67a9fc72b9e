package vn.vptu.security.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.security.AccountDraft;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.AccountSource;
import vn.vptu.security.PasswordResult;
import vn.vptu.security.RoleGrant;

/** Stores accounts with their roles. */
@Component
public class AccountStore {

    static final String KIND = "security.account";

    /** What the trail keeps of an account. */
    record Picture(
            String username,
            @Nullable Long personId,
            String displayName,
            AccountSource source,
            boolean enabled,
            List<RoleGrant> roles) {}

    private final AccountRepository accounts;
    private final RoleGrants grants;
    private final AccountChecks checks;
    private final AccountPasswords passwords;
    private final People people;
    private final Edits edits;
    private final ApplicationEventPublisher events;

    AccountStore(
            AccountRepository accounts,
            RoleGrants grants,
            AccountChecks checks,
            AccountPasswords passwords,
            People people,
            Edits edits,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.grants = grants;
        this.checks = checks;
        this.passwords = passwords;
        this.people = people;
        this.edits = edits;
        this.events = events;
    }

    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Makes an account as it stands in the draft, and gives its one-time password. */
    String create(AccountDraft draft, List<RoleGrant> roles, Instant now) {
        String password = passwords.oneTime();
        Account account = fresh(draft, password, now);
        account.setOneTimePassword(account.passwordHash());
        store(account, roles);
        return password;
    }

    /** Makes an account that exists only in demonstration mode, with the password everybody is told. */
    public long createDemonstration(AccountDraft draft, String password, List<RoleGrant> roles, Instant now) {
        Account account = fresh(draft, password, now);
        account.markDemonstration();
        return store(account, roles);
    }

    /** Makes an account by hand, unless something is wrong with it. */
    public PasswordResult create(AccountEdit typed, Instant now) {
        AccountEdit draft = tidy(typed);
        List<FieldError> errors = checks.ofNew(draft);
        if (!errors.isEmpty()) {
            return new PasswordResult.Refused(errors);
        }
        AccountDraft account =
                new AccountDraft(draft.username(), draft.personId(), draft.displayName(), draft.enabled());
        if (draft.source() == AccountSource.DIRECTORY) {
            // The hash of what nobody knows: it opens nothing, also when the source is changed one day.
            Account stored = fresh(account, passwords.oneTime(), now);
            stored.setSource(AccountSource.DIRECTORY);
            return new PasswordResult.KnownElsewhere(store(stored, granted(draft)));
        }
        String password = create(account, granted(draft), now);
        long id = accounts.findByUsername(draft.username()).orElseThrow().id();
        return new PasswordResult.Issued(id, draft.username(), password);
    }

    public Optional<Edited<AccountEdit>> find(long id) {
        return accounts.findById(id)
                .map(account -> new Edited<>(
                        account.id(),
                        account.version(),
                        new AccountEdit(
                                account.username(),
                                account.personId(),
                                account.displayName(),
                                account.source(),
                                account.enabled(),
                                grants.stored(account.id()).stream()
                                        .map(AccountStore::role)
                                        .toList())));
    }

    /** Changes an account; {@code editor} is the account of who does it. */
    public SaveResult save(long id, int version, AccountEdit typed, long editor) {
        // Before the account itself: two administrators who demote each other must wait for one another.
        checks.lockAdministrators();
        AccountEdit draft = tidy(typed);
        List<RoleGrant> roles = granted(draft);
        return edits.save(
                KIND,
                id,
                version,
                accounts::lock,
                () -> {
                    throw new IllegalStateException("an account is made by create");
                },
                account -> checks.ofExisting(id, draft, roles, editor),
                account -> account.change(draft.personId(), draft.displayName(), draft.source(), draft.enabled()),
                account -> {
                    Account stored = accounts.saveAndFlush(account);
                    grants.replace(stored.id(), roles);
                    return stored;
                },
                this::picture);
    }

    private Picture picture(Account account) {
        return new Picture(
                account.username(),
                account.personId(),
                account.displayName(),
                account.source(),
                account.enabled(),
                grants.stored(account.id()));
    }

    private Account fresh(AccountDraft draft, String password, Instant now) {
        return new Account(
                draft.username().strip().toLowerCase(Locale.ROOT),
                draft.personId(),
                draft.displayName(),
                passwords.hash(password),
                now);
    }

    private long store(Account account, List<RoleGrant> roles) {
        Account stored = accounts.saveAndFlush(account);
        grants.replace(stored.id(), roles);
        events.publishEvent(Change.of(KIND, stored.id(), "create", null, picture(stored)));
        return stored.id();
    }

    /** Without space around the words; an account of a person is called as the person unless it says otherwise. */
    private AccountEdit tidy(AccountEdit typed) {
        String name = Check.line(typed.displayName());
        Long person = typed.personId();
        if (name.isEmpty() && person != null) {
            PersonRow found = people.named(List.of(person)).get(person);
            name = found == null ? "" : found.fullName();
        }
        return new AccountEdit(
                typed.username().strip().toLowerCase(Locale.ROOT),
                person,
                name,
                typed.source(),
                typed.enabled(),
                typed.roles());
    }

    /** The roles of a draft; those not filled in are found by the checks. */
    private static List<RoleGrant> granted(AccountEdit draft) {
        return draft.roles().stream()
                .filter(role -> role.role() != null && role.from() != null)
                .map(role -> new RoleGrant(
                        Objects.requireNonNull(role.role()),
                        role.unitId(),
                        Objects.requireNonNull(instant(role.from())),
                        instant(role.until())))
                .toList();
    }

    private static AccountEdit.Role role(RoleGrant grant) {
        return new AccountEdit.Role(grant.role(), grant.unitId(), local(grant.validFrom()), local(grant.validTo()));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(OfficeClock.ZONE).toInstant();
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, OfficeClock.ZONE);
    }
}
