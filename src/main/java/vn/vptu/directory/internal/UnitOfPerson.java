package vn.vptu.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.persistence.AfterCommit;

/** The unit of each person asked about, kept in memory until the person is changed or the day is over. */
@Component
public class UnitOfPerson {

    private record Known(LocalDate day, Optional<Long> unit) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ConcurrentMap<Long, Known> known = new ConcurrentHashMap<>();

    UnitOfPerson(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit of the main place held today. */
    public Optional<Long> of(long person) {
        LocalDate today = LocalDate.now(clock);
        return known.compute(person, (id, was) -> was != null && was.day().equals(today) ? was : read(id, today))
                .unit();
    }

    private Known read(long person, LocalDate today) {
        return new Known(
                today,
                jdbc.sql("select unit_id from directory_assignment where person_id = :person and unit_id is not null"
                                + " and main_place and (valid_from is null or valid_from <= :today)"
                                + " and (valid_to is null or valid_to > :today) limit 1")
                        .param("person", person)
                        .param("today", today)
                        .query(Long.class)
                        .optional());
    }

    /** Reads it anew once the running transaction has ended. */
    void forget(long person) {
        AfterCommit.alsoNow(() -> known.remove(person));
    }
}
