package vn.vptu.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.audit.TrailFilter;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.base.time.OfficeClock;

/** Reads the trail, newest first, within what the reader may see. */
@Component
public class TrailQueries {

    private static final int BLOCK = 500;

    private static final Map<String, String> SORTS =
            Map.of("at", "e.id", "actor", "e.actor_key", "kind", "e.kind", "action", "e.action");

    private static final Set<String> NONE = Set.of("");

    private final JdbcClient jdbc;
    private final TrailScope scope;

    TrailQueries(JdbcClient jdbc, TrailScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    private record Where(String sql, Map<String, Object> parameters) {}

    public List<TrailRow> page(TrailFilter filter, Pageable page) {
        TrailScope.Seen seen = scope.seen();
        Where where = where(filter, seen);
        return jdbc.sql("select e.* from audit_entry e where " + where.sql()
                        + Paging.tail(page, SORTS, "e.id desc", "e.id desc"))
                .params(where.parameters())
                .query((row, n) -> row(row, seen))
                .list();
    }

    public long count(TrailFilter filter) {
        Where where = where(filter, scope.seen());
        return jdbc.sql("select count(*) from audit_entry e where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<TrailRow> find(long id) {
        TrailScope.Seen seen = scope.seen();
        return jdbc.sql("select e.* from audit_entry e where e.id = ?")
                .param(id)
                .query((row, n) -> row(row, seen))
                .optional()
                .filter(row -> seen.lines() || seen.valuesOf(row.kind()));
    }

    /** Every line of a filter, newest first, a block at a time however many there are. */
    public void each(TrailFilter filter, Consumer<List<TrailRow>> reader) {
        TrailScope.Seen seen = scope.seen();
        Where where = where(filter, seen);
        long before = Long.MAX_VALUE;
        List<TrailRow> block;
        do {
            Map<String, Object> parameters = new HashMap<>(where.parameters());
            parameters.put("before", before);
            block = jdbc.sql("select e.* from audit_entry e where " + where.sql()
                            + " and e.id < :before order by e.id desc limit " + BLOCK)
                    .params(parameters)
                    .query((row, n) -> row(row, seen))
                    .list();
            reader.accept(block);
            before = block.isEmpty() ? 0 : block.getLast().id();
        } while (block.size() == BLOCK);
    }

    /** What has been done to records of a kind, as far as the reader sees them. */
    public List<String> actions() {
        Where where = where(TrailFilter.ALL, scope.seen());
        return jdbc.sql("select distinct e.action from audit_entry e where " + where.sql() + " order by e.action")
                .params(where.parameters())
                .query(String.class)
                .list();
    }

    public List<TrailRow> history(String kind, String recordId, int most) {
        return page(TrailFilter.ofRecord(kind, recordId), PageRequest.ofSize(most));
    }

    private static Where where(TrailFilter filter, TrailScope.Seen seen) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (!seen.lines()) {
            conditions.add("e.kind in (:kinds)");
            parameters.put("kinds", seen.values().isEmpty() ? NONE : seen.values());
        }
        if (filter.from() != null) {
            conditions.add("e.happened_at >= :from");
            parameters.put(
                    "from",
                    Timestamp.from(filter.from().atStartOfDay(OfficeClock.ZONE).toInstant()));
        }
        if (filter.to() != null) {
            conditions.add("e.happened_at < :to");
            parameters.put(
                    "to",
                    Timestamp.from(filter.to()
                            .plusDays(1)
                            .atStartOfDay(OfficeClock.ZONE)
                            .toInstant()));
        }
        TextSearch actor = TextSearch.of(filter.actor());
        conditions.add(actor.on("e.actor_key"));
        parameters.putAll(actor.parameters());
        equal("kind", filter.kind(), conditions, parameters);
        equal("record_id", filter.recordId(), conditions, parameters);
        equal("action", filter.action(), conditions, parameters);
        return new Where(String.join(" and ", conditions), parameters);
    }

    private static void equal(String column, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("e." + column + " = :" + column);
            parameters.put(column, value);
        }
    }

    private static TrailRow row(ResultSet row, TrailScope.Seen seen) throws SQLException {
        String kind = row.getString("kind");
        String before = row.getString("before_values");
        String after = row.getString("after_values");
        String reason = row.getString("reason");
        boolean shown = seen.valuesOf(kind);
        return new TrailRow(
                row.getLong("id"),
                row.getTimestamp("happened_at").toInstant(),
                row.getLong("account_id"),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                row.getString("address"),
                kind,
                row.getString("record_id"),
                row.getString("action"),
                shown ? before : null,
                shown ? after : null,
                shown ? reason : null,
                !shown && (before != null || after != null || reason != null));
    }
}
