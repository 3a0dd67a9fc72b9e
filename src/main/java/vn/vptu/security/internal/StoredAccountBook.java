package vn.vptu.security.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.directory.People;

/** The accounts as those see them who tell people of things. */
@Component
class StoredAccountBook implements AccountBook {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    StoredAccountBook(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Mailbox> mailbox(long accountId) {
        return jdbc.sql("select person_id from security_account where id = ? and enabled and person_id is not null")
                .param(accountId)
                .query(Long.class)
                .optional()
                .map(person -> people.named(List.of(person)).get(person))
                .filter(person -> person.email() != null)
                .map(person -> new Mailbox(person.fullName(), person.email()));
    }

    @Override
    public Set<Long> ofPeople(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select id from security_account where enabled and person_id in (:people)")
                .param("people", personIds)
                .query(Long.class)
                .list());
    }

    @Override
    public Set<Long> holding(String role) {
        return new HashSet<>(jdbc.sql("select a.id from security_account a join security_account_role r"
                        + " on r.account_id = a.id where a.enabled and r.role = :role and r.valid_from <= :now"
                        + " and (r.valid_to is null or r.valid_to > :now)")
                .param("role", role)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .list());
    }
}
