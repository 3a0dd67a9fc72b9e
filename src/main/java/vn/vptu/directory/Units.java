package vn.vptu.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Interim. */
@Service
@SuppressWarnings("NullAway")
public class Units {
    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Long, String> named(Collection<Long> ids) {
        Map<Long, String> m = new HashMap<>();
        jdbc.sql("select id, short_name from directory_unit").query(r -> {
            m.put(r.getLong(1), r.getString(2));
        });
        return m;
    }
}
