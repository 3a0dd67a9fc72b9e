package vn.vptu.budget.internal.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.Paging;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.EntryRow;

/** Reads entries for lists, within what the reader may see. */
@Component
public class EntryQueries {

    private static final int BLOCK = 1000;
    private static final String ORDER = "e.effective_date desc, e.id desc";

    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("date", "e.effective_date"),
            Map.entry("period", "e.period"),
            Map.entry("kind", "e.kind"),
            Map.entry("amount", "e.amount"),
            Map.entry("subitem", "e.subitem"),
            Map.entry("number", "e.document_number"),
            Map.entry("chapter", "k.chapter"),
            Map.entry("subcategory", "k.subcategory"),
            Map.entry("source", "k.source"),
            Map.entry("programme", "k.programme"),
            Map.entry("recorded", "e.id"));

    private static final String FROM =
            " from budget_entry e join budget_share s on s.id = e.share_id join budget_key k on k.id = s.key_id where ";

    private static final String SELECT =
            "select e.*, k.holder_unit_id, k.chapter, k.subcategory, k.source, k.programme,"
                    + " s.using_unit_id, s.task_id, (select r.id from budget_entry r where r.reverses_id = e.id) as reversed_by"
                    + FROM;

    private final JdbcClient jdbc;
    private final LedgerScope scope;

    EntryQueries(JdbcClient jdbc, LedgerScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    public List<EntryRow> page(EntryFilter filter, Pageable page) {
        EntryWhere where = new EntryWhere(filter, scope.seen());
        return jdbc.sql(SELECT + where.sql() + Paging.tail(page, SORTS, "e.effective_date desc", "e.id desc"))
                .params(where.parameters())
                .query((row, n) -> row(row))
                .list();
    }

    public long count(EntryFilter filter) {
        EntryWhere where = new EntryWhere(filter, scope.seen());
        return jdbc.sql("select count(*)" + FROM + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** Goes from entry to entry instead of skipping: there may be millions. */
    public void each(EntryFilter filter, Consumer<List<EntryRow>> reader) {
        EntryWhere where = new EntryWhere(filter, scope.seen());
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        String beyond = "";
        List<EntryRow> rows;
        do {
            rows = jdbc.sql(SELECT + where.sql() + beyond + " order by " + ORDER + " limit " + BLOCK)
                    .params(parameters)
                    .query((row, n) -> row(row))
                    .list();
            reader.accept(rows);
            if (!rows.isEmpty()) {
                beyond = " and e.effective_date <= :lastDay and (e.effective_date < :lastDay or e.id < :lastId)";
                parameters.put("lastDay", rows.getLast().effectiveDate());
                parameters.put("lastId", rows.getLast().id());
            }
        } while (rows.size() == BLOCK);
    }

    public Optional<EntryRow> find(long id) {
        LedgerScope.Seen seen = scope.seen();
        return jdbc.sql(SELECT + "e.id = :id and " + seen.on("e.used_by_unit_id"))
                .params(seen.parameters())
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    public List<EntryRow> ofDocument(String kind, long id) {
        LedgerScope.Seen seen = scope.seen();
        return jdbc.sql(SELECT + "e.document_kind = :kind and e.document_id = :id and " + seen.on("e.used_by_unit_id")
                        + " order by e.document_line, e.id")
                .params(seen.parameters())
                .param("kind", kind)
                .param("id", id)
                .query((row, n) -> row(row))
                .list();
    }

    public List<String> sources() {
        return jdbc.sql("select distinct source from budget_key order by source")
                .query(String.class)
                .list();
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong("id"),
                ShareTable.ref(row),
                EntryKind.valueOf(row.getString("kind")),
                Dong.of(row.getLong("amount")),
                ShareTable.effect(row),
                row.getString("subitem"),
                row.getString("settled_subitem"),
                row.getLong("used_by_unit_id"),
                "",
                row.getObject("effective_date", LocalDate.class),
                row.getInt("period"),
                new EntryRow.Document(
                        row.getString("document_kind"),
                        row.getLong("document_id"),
                        row.getInt("document_line"),
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("legal_basis")),
                row.getString("reason"),
                EntryTable.number(row, "settles_id"),
                EntryTable.number(row, "reverses_id"),
                EntryTable.number(row, "reversed_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }
}
