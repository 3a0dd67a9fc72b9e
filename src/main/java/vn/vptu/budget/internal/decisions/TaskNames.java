package vn.vptu.budget.internal.decisions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.IdNames;

/** What tasks and the units of a document are called, also for those who may not open the catalogue. */
@Component
class TaskNames implements IdNames {

    private final JdbcClient jdbc;

    TaskNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> nameOf(String component, long id) {
        return component.equals("taskId") ? Optional.ofNullable(of(Set.of(id)).get(id)) : Optional.empty();
    }

    /** Code and name of these tasks. */
    Map<Long, String> of(Collection<@Nullable Long> ids) {
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
