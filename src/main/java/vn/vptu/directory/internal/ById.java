package vn.vptu.directory.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads records by their ids in one query. */
final class ById {

    private ById() {}

    /**
     * The records found, in the order of the query.
     *
     * @param sql a query with {@code in (:ids)}, and no other parameter than these and those given
     */
    static <T> Map<Long, T> read(
            JdbcClient jdbc,
            String sql,
            Collection<Long> ids,
            Map<String, ?> parameters,
            Class<T> type,
            ToLongFunction<T> id) {
        Map<Long, T> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql)
                    .param("ids", ids)
                    .params(parameters)
                    .query(type)
                    .list()
                    .forEach(each -> found.put(id.applyAsLong(each), each));
        }
        return found;
    }
}
