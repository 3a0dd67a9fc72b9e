package vn.vptu.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.text.SearchKey;

/** People, leaders, organs, rooms and units for tests; each test makes its own. */
@Component
public class TestOffice {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final JdbcClient jdbc;
    private final AtomicInteger next = new AtomicInteger(1);

    TestOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long unit(String name) {
        int n = next.getAndIncrement();
        return insert(
                "insert into directory_unit (code, name, short_name, kind, valid_from, search_key)"
                        + " values (?, ?, ?, 'OTHER', ?, ?)",
                "T" + n,
                name,
                name,
                LONG_AGO,
                SearchKey.of(name));
    }

    public long person(String name) {
        return insert("insert into directory_person (full_name, search_key) values (?, ?)", name, SearchKey.of(name));
    }

    /** A leader without a column on the board, so that tests do not fill each other's boards. */
    public long leader(String name) {
        return leaderOf(person(name), false);
    }

    public long leaderOf(long personId, boolean boardColumn) {
        return insert(
                "insert into directory_leader (person_id, rank_order, board_column, valid_from) values (?, ?, ?, ?)",
                personId,
                1000 + next.getAndIncrement(),
                boardColumn,
                LONG_AGO);
    }

    public long organ(String name, long... leaders) {
        int n = next.getAndIncrement();
        long organ = insert(
                "insert into directory_organ (code, name, short_name, valid_from, search_key) values (?, ?, ?, ?, ?)",
                "O" + n,
                name,
                name,
                LONG_AGO,
                SearchKey.of(name));
        for (long leader : leaders) {
            insert(
                    "insert into directory_organ_member (organ_id, leader_id, valid_from) values (?, ?, ?)",
                    organ,
                    leader,
                    LONG_AGO);
        }
        return organ;
    }

    public long room(String name) {
        int n = next.getAndIncrement();
        return insert(
                "insert into directory_room (code, name, search_key) values (?, ?, ?)",
                "R" + n,
                name,
                SearchKey.of(name));
    }

    private long insert(String sql, Object... values) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(key);
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no id for " + sql);
        }
        return id.longValue();
    }
}
