package vn.vptu.security.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.security.AccountRow;

/** The list of accounts. */
@Component
public class AccountQueries {

    private static final Map<String, String> SORTS = Map.of(
            "username", "username",
            "display-name", "display_name",
            "last-sign-in", "last_sign_in_at");

    private record Found(
            long id,
            String username,
            @Nullable Long personId,
            String displayName,
            @Nullable Instant lastSignInAt,
            boolean enabled,
            boolean oneTimePassword,
            boolean demonstration) {}

    private final JdbcClient jdbc;
    private final People people;

    AccountQueries(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    public List<AccountRow> page(String typed, Pageable page, Instant now) {
        TextSearch search = TextSearch.of(typed);
        List<Found> found = jdbc.sql("select id, username, person_id, display_name, last_sign_in_at, enabled,"
                        + " one_time_password, demonstration from security_account where " + search.on("search_key")
                        + Paging.tail(page, SORTS, "enabled desc, username", "id"))
                .params(search.parameters())
                .query((row, n) -> new Found(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getObject("person_id", Long.class),
                        row.getString("display_name"),
                        instant(row.getTimestamp("last_sign_in_at")),
                        row.getBoolean("enabled"),
                        row.getBoolean("one_time_password"),
                        row.getBoolean("demonstration")))
                .list();
        Map<Long, PersonRow> persons = people.named(
                found.stream().map(Found::personId).filter(Objects::nonNull).toList());
        Map<Long, List<String>> roles = rolesOf(found.stream().map(Found::id).toList(), now);
        return found.stream()
                .map(account -> new AccountRow(
                        account.id(),
                        account.username(),
                        account.displayName(),
                        unitName(persons.get(account.personId())),
                        ordered(roles.getOrDefault(account.id(), List.of())),
                        account.lastSignInAt(),
                        account.enabled(),
                        account.oneTimePassword(),
                        account.demonstration()))
                .toList();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from security_account where " + search.on("search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    private Map<Long, List<String>> rolesOf(List<Long> accounts, Instant now) {
        Map<Long, List<String>> roles = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select account_id, role from security_account_role where account_id in (:accounts)"
                            + " and valid_from <= :now and (valid_to is null or valid_to > :now)")
                    .param("accounts", accounts)
                    .param("now", Timestamp.from(now))
                    .query(row -> {
                        roles.computeIfAbsent(row.getLong("account_id"), account -> new ArrayList<>())
                                .add(row.getString("role"));
                    });
        }
        return roles;
    }

    /** Each role once, in the order in which screens list them. */
    private static List<String> ordered(List<String> roles) {
        TreeSet<String> set = new TreeSet<>(java.util.Comparator.comparingInt(Roles.ALL::indexOf));
        set.addAll(roles);
        return List.copyOf(set);
    }

    private static @Nullable String unitName(@Nullable PersonRow person) {
        return person == null ? null : person.unitName();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
