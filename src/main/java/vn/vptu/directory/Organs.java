package vn.vptu.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Interim. */
@Service
@SuppressWarnings("NullAway")
public class Organs {
    private final JdbcClient jdbc;

    Organs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OrganMember> members(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        "select organ_id, leader_id, valid_from, valid_to from directory_organ_member where valid_from <= ? and (valid_to is null or valid_to > ?)")
                .params(to, from)
                .query(OrganMember.class)
                .list();
    }

    public Map<Long, String> named(Collection<Long> ids) {
        Map<Long, String> m = new HashMap<>();
        jdbc.sql("select id, name from directory_organ").query(r -> {
            m.put(r.getLong(1), r.getString(2));
        });
        return m;
    }
}
