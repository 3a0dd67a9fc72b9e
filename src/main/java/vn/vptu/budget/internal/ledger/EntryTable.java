package vn.vptu.budget.internal.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.EstimateType;

/** Reads entries for the ledger's own rules. */
@Component
class EntryTable {

    private static final String SELECT = "select e.*, k.holder_unit_id, k.chapter, k.subcategory,"
            + " k.source, k.programme, s.using_unit_id, s.task_id from budget_entry e"
            + " join budget_share s on s.id = e.share_id join budget_key k on k.id = s.key_id";

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, StoredEntry> find(Collection<Long> ids) {
        Map<Long, StoredEntry> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(SELECT + " where e.id in (:ids)")
                    .param("ids", ids)
                    .query((row, n) -> entry(row))
                    .list()
                    .forEach(entry -> found.put(entry.id(), entry));
        }
        return found;
    }

    /** What settles, gives back, moves or takes back an entry; whole only while its share is locked. */
    List<StoredEntry> following(long id) {
        return jdbc.sql(SELECT + " where e.settles_id = :id or e.reverses_id = :id order by e.id")
                .param("id", id)
                .query((row, n) -> entry(row))
                .list();
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        String type = row.getString("estimate_type");
        return new StoredEntry(
                row.getLong("id"),
                row.getLong("share_id"),
                ShareTable.ref(row),
                EntryKind.valueOf(row.getString("kind")),
                row.getLong("amount"),
                ShareTable.effect(row),
                new Details(
                        row.getString("subitem"),
                        row.getString("settled_subitem"),
                        row.getLong("used_by_unit_id"),
                        type == null ? EstimateType.OFFICIAL : EstimateType.valueOf(type),
                        number(row, "contract_id"),
                        number(row, "supplier_id"),
                        row.getString("event_ref"),
                        row.getString("reason")),
                row.getObject("effective_date", LocalDate.class),
                number(row, "settles_id"),
                number(row, "reverses_id"));
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
