package vn.vptu.budget.internal.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tasks are called, also for those who may not open the catalogue. */
@Component
public class TaskTitles {

    private final JdbcClient jdbc;

    TaskTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Code and name of these tasks. */
    public Map<Long, String> of(Collection<@Nullable Long> ids) {
        Set<Long> wanted = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            jdbc.sql("select id, code, name from budget_task where id in (:ids)")
                    .param("ids", wanted)
                    .query(row -> {
                        names.put(row.getLong("id"), row.getString("code") + " " + row.getString("name"));
                    });
        }
        return names;
    }
}
