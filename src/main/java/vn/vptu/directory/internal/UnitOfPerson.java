package vn.vptu.directory.internal;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The unit of each person asked about, kept in memory until the person is changed. */
@Component
public class UnitOfPerson {

    private final JdbcClient jdbc;
    private final ConcurrentMap<Long, Optional<Long>> known = new ConcurrentHashMap<>();

    UnitOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Long> of(long person) {
        return known.computeIfAbsent(person, this::read);
    }

    private Optional<Long> read(long person) {
        return jdbc.sql("select unit_id from directory_person where id = ? and unit_id is not null")
                .param(person)
                .query(Long.class)
                .optional();
    }

    /** Reads it anew once the running transaction has ended. */
    void forget(long person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known.remove(person);
            }
        });
    }
}
