package vn.vptu.calendar.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.search.IndexedTexts;

/** What activities are found by: their content, the place in words and who is there. */
@Component
class ActivityTexts implements IndexedTexts {

    static final String KIND = "calendar.activity";

    private final JdbcClient jdbc;

    ActivityTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, String> texts(Collection<Long> ids) {
        Map<Long, String> texts = new HashMap<>();
        jdbc.sql("select id, search_key from calendar_activity where id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    texts.put(row.getLong("id"), row.getString("search_key"));
                });
        return texts;
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from calendar_activity where id > ? order by id limit ?")
                .params(id, limit)
                .query(Long.class)
                .list();
    }
}
