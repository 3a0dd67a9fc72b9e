package vn.vptu.calendar.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.KindRow;

/** Reads the kinds of activities. */
@Component
public class KindStore {

    private final JdbcClient jdbc;

    KindStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<KindRow> active() {
        return jdbc.sql("select id, code, name, assumed_minutes, absence, busy from calendar_kind where active"
                        + " order by sort_order, id")
                .query(KindRow.class)
                .list();
    }
}
