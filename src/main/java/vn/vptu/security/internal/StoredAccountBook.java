package vn.vptu.security.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.security.SystemActor;

/** The accounts as those see them who tell people of things. */
@Component
class StoredAccountBook implements AccountBook {

    private final JdbcClient jdbc;
    private final People people;
    private final SystemActor system;
    private final Clock clock;

    StoredAccountBook(JdbcClient jdbc, People people, SystemActor system, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public Map<Long, Mailbox> mailboxes(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> persons = new HashMap<>();
        jdbc.sql("select id, person_id from security_account"
                        + " where id in (:ids) and enabled and person_id is not null")
                .param("ids", accountIds)
                .query(row -> {
                    persons.put(row.getLong("id"), row.getLong("person_id"));
                });
        // Mails go out when nobody is signed in.
        Map<Long, PersonRow> named = system.call("VPTU", () -> people.named(persons.values()));
        Map<Long, Mailbox> boxes = new HashMap<>();
        persons.forEach((account, id) -> {
            PersonRow person = named.get(id);
            if (person != null && person.email() != null) {
                boxes.put(account, new Mailbox(person.fullName(), person.email()));
            }
        });
        return boxes;
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
