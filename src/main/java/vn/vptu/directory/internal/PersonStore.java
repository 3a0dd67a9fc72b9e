package vn.vptu.directory.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores and queries people. */
@Component
public class PersonStore {

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Long> unitOf(long personId) {
        return jdbc.sql("select unit_id from directory_person where id = ? and unit_id is not null")
                .param(personId)
                .query(Long.class)
                .optional();
    }
}
