package vn.vptu.security.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.AccountSource;
import vn.vptu.security.RoleGrant;

/** What can be wrong with an account. */
@Component
class AccountChecks {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,63}");

    private final JdbcClient jdbc;
    private final DirectoryPasswords directory;
    private final Clock clock;

    AccountChecks(JdbcClient jdbc, DirectoryPasswords directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    List<FieldError> ofNew(AccountEdit draft) {
        String username = draft.username();
        Check check = new Check();
        if (username.isEmpty()) {
            check.text("username", username, 64);
        } else {
            check.that(USERNAME.matcher(username).matches(), "username", "security.error.username", username)
                    .that(!exists(username), "username", "security.error.username-taken", username);
        }
        common(check, draft);
        return check.errors();
    }

    List<FieldError> ofExisting(long id, AccountEdit draft, List<RoleGrant> roles, long editor) {
        Check check = new Check();
        common(check, draft);
        boolean administers = draft.enabled() && roles.stream().anyMatch(this::administersNow);
        if (id == editor) {
            check.that(draft.enabled(), "enabled", "security.error.own-account")
                    .that(!draft.enabled() || administers, "roles", "security.error.own-administration");
        }
        boolean lasting =
                draft.enabled() && roles.stream().anyMatch(grant -> administersNow(grant) && grant.validTo() == null);
        check.that(
                lasting || !lastingAdministrators().equals(List.of(id)), "roles", "security.error.last-administrator");
        return check.errors();
    }

    private void common(Check check, AccountEdit draft) {
        check.that(
                draft.source() == AccountSource.LOCAL || directory.configured(),
                "source",
                "security.error.no-directory");
        if (draft.displayName().isEmpty()) {
            check.that(false, "displayName", "security.error.nobody");
        } else {
            check.length("displayName", draft.displayName(), 120);
        }
        List<AccountEdit.Role> roles = draft.roles();
        for (int i = 0; i < roles.size(); i++) {
            AccountEdit.Role role = roles.get(i);
            String row = "roles." + i + ".";
            check.chosen(row + "role", role.role()).chosen(row + "from", role.from());
            LocalDateTime from = role.from();
            LocalDateTime until = role.until();
            check.that(
                    from == null || until == null || until.isAfter(from), row + "until", "security.error.role-period");
            for (AccountEdit.Role other : roles.subList(0, i)) {
                check.that(!sameAtOnce(role, other), row + "role", "security.error.role-twice");
            }
        }
    }

    private static boolean sameAtOnce(AccountEdit.Role one, AccountEdit.Role other) {
        return one.role() != null
                && one.role().equals(other.role())
                && Objects.equals(one.unitId(), other.unitId())
                && startsBefore(one.from(), other.until())
                && startsBefore(other.from(), one.until());
    }

    private static boolean startsBefore(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start != null && (end == null || start.isBefore(end));
    }

    private boolean administersNow(RoleGrant grant) {
        return grant.role().equals(Roles.ADMIN) && grant.holdsAt(clock.instant());
    }

    private boolean exists(String username) {
        return jdbc.sql("select count(*) from security_account where username = ?")
                        .param(username)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The accounts that can sign in and administer, with no end in sight. */
    private List<Long> lastingAdministrators() {
        return jdbc.sql("select distinct a.id from security_account a"
                        + " join security_account_role r on r.account_id = a.id"
                        + " where a.enabled and r.role = 'ADMIN' and r.valid_from <= ? and r.valid_to is null")
                .param(Timestamp.from(clock.instant()))
                .query(Long.class)
                .list();
    }

    void lockAdministrators() {
        jdbc.sql("select a.id from security_account a where a.id in"
                        + " (select r.account_id from security_account_role r where r.role = 'ADMIN')"
                        + " order by a.id for update")
                .query(Long.class)
                .list();
    }
}
