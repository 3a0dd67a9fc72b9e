package vn.vptu.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Interim. */
@Service
@SuppressWarnings("NullAway")
public class Leaders {
    private final JdbcClient jdbc;

    Leaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SQL =
            "select l.id, p.full_name, coalesce((select t.short_title from directory_leader_title t where t.leader_id = l.id order by t.main_title desc limit 1), '') as short_title, l.rank_order as `rank` from directory_leader l join directory_person p on p.id = l.person_id";

    public List<LeaderName> onBoard(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        SQL
                                + " where l.board_column and l.valid_from <= ? and (l.valid_to is null or l.valid_to > ?) order by l.rank_order")
                .params(to, from)
                .query(LeaderName.class)
                .list();
    }

    public List<LeaderName> all(LocalDate on) {
        return jdbc.sql(SQL + " order by l.rank_order").query(LeaderName.class).list();
    }

    public Optional<Long> ofPerson(long personId) {
        return jdbc.sql("select id from directory_leader where person_id = ?")
                .param(personId)
                .query(Long.class)
                .optional();
    }

    public Map<Long, LeaderName> named(Collection<Long> ids, LocalDate on) {
        Map<Long, LeaderName> m = new HashMap<>();
        all(on).forEach(l -> m.put(l.id(), l));
        return m;
    }
}
