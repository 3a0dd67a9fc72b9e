package vn.vptu.budget.internal.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.Effect;
import vn.vptu.budget.ShareRef;

/** The rows of keys and shares: found, made when first given money, and locked in the order of their ids. */
@Component
class ShareTable {

    private static final Comparator<ShareRef> ORDER = Comparator.comparing(
                    (ShareRef share) -> share.key().toString())
            .thenComparing(ShareRef::usingUnitId)
            .thenComparing(ShareRef::taskId);

    private static final String KEY = " k.year = :year and k.holder_unit_id = :holder and k.chapter = :chapter"
            + " and k.subcategory = :subcategory and k.source = :source and k.programme = :programme";

    private final JdbcClient jdbc;

    ShareTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> find(ShareRef share) {
        return bound(
                        jdbc.sql("select s.id from budget_key k join budget_share s on s.key_id = k.id where" + KEY
                                + " and s.using_unit_id = :unit and s.task_id = :task"),
                        share.key())
                .param("unit", share.usingUnitId())
                .param("task", share.taskId())
                .query(Long.class)
                .optional();
    }

    /** The ids of these shares; those in {@code made} get a row when there is none, in an order that all keep to. */
    SequencedMap<ShareRef, Long> ids(Collection<ShareRef> shares, Collection<ShareRef> made) {
        SequencedMap<ShareRef, Long> ids = new LinkedHashMap<>();
        shares.stream().distinct().sorted(ORDER).forEach(share -> {
            Optional<Long> found = find(share);
            if (found.isEmpty() && made.contains(share)) {
                ids.put(share, make(share));
            } else {
                found.ifPresent(id -> ids.put(share, id));
            }
        });
        return ids;
    }

    /** Somebody else may make the same row at the same moment: then it is his that is found. */
    private long make(ShareRef share) {
        BudgetKey key = share.key();
        bound(
                        jdbc.sql(
                                "insert into budget_key (year, holder_unit_id, chapter, subcategory, source, programme)"
                                        + " values (:year, :holder, :chapter, :subcategory, :source, :programme)"
                                        + " on duplicate key update id = id"),
                        key)
                .update();
        bound(
                        jdbc.sql("insert into budget_share (key_id, using_unit_id, task_id)"
                                + " select k.id, :unit, :task from budget_key k where" + KEY
                                + " on duplicate key update using_unit_id = values(using_unit_id)"),
                        key)
                .param("unit", share.usingUnitId())
                .param("task", share.taskId())
                .update();
        return find(share).orElseThrow();
    }

    ShareRef ref(long id) {
        return jdbc.sql(
                        "select k.*, s.using_unit_id, s.task_id from budget_share s join budget_key k on k.id = s.key_id"
                                + " where s.id = ?")
                .param(id)
                .query((row, n) -> ref(row))
                .single();
    }

    /** From a row with the columns of a key and of a share. */
    static ShareRef ref(ResultSet row) throws SQLException {
        BudgetKey key = new BudgetKey(
                row.getInt("year"),
                row.getLong("holder_unit_id"),
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"));
        return new ShareRef(key, row.getLong("using_unit_id"), row.getLong("task_id"));
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, BudgetKey key) {
        return statement
                .param("year", key.year())
                .param("holder", key.holderUnitId())
                .param("chapter", key.chapter())
                .param("subcategory", key.subcategory())
                .param("source", key.source())
                .param("programme", key.programme());
    }

    /** Locks rows one by one in the order of their ids, so that nobody waits for somebody who waits for him. */
    Map<Long, LockedShare> lock(Collection<Long> ids) {
        Map<Long, LockedShare> locked = new TreeMap<>();
        ids.stream()
                .distinct()
                .sorted()
                .forEach(id -> locked.put(
                        id,
                        jdbc.sql("select id, carried, granted, provisional, held, advance, actual, reserved"
                                        + " from budget_share where id = ? for update")
                                .param(id)
                                .query((row, n) -> locked(row))
                                .single()));
        return locked;
    }

    private static LockedShare locked(ResultSet row) throws SQLException {
        return new LockedShare(row.getLong("id"), effect(row), row.getLong("reserved"));
    }

    static Effect effect(ResultSet row) throws SQLException {
        return new Effect(
                row.getLong("carried"),
                row.getLong("granted"),
                row.getLong("provisional"),
                row.getLong("held"),
                row.getLong("advance"),
                row.getLong("actual"));
    }

    /** Moves the balances of a locked row. */
    void move(long id, Effect by, long reserved) {
        jdbc.sql("update budget_share set carried = carried + ?, granted = granted + ?, provisional = provisional + ?,"
                        + " held = held + ?, advance = advance + ?, actual = actual + ?, reserved = reserved + ?"
                        + " where id = ?")
                .params(
                        by.carried(),
                        by.granted(),
                        by.provisional(),
                        by.held(),
                        by.advance(),
                        by.actual(),
                        reserved,
                        id)
                .update();
    }
}
