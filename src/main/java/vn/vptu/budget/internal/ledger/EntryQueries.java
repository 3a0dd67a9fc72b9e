package vn.vptu.budget.internal.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Effect;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.EntryTotals;

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
            Map.entry("chapter", "e.chapter"),
            Map.entry("subcategory", "e.subcategory"),
            Map.entry("source", "e.source"),
            Map.entry("programme", "e.programme"),
            Map.entry(
                    "task",
                    "(select concat(t.code, ' ', t.name) from budget_task t where t.id = nullif(e.task_id, 0))"),
            Map.entry("settled-subitem", "e.settled_subitem"),
            Map.entry("document-date", "e.document_date"),
            Map.entry("issuer", "e.issuer"),
            Map.entry("reason", "e.reason"),
            Map.entry("carried", "e.carried"),
            Map.entry("granted", "e.granted"),
            Map.entry("provisional", "e.provisional"),
            Map.entry("held", "e.held"),
            Map.entry("advance", "e.advance"),
            Map.entry("actual", "e.actual"),
            Map.entry("recorded-by", "e.recorded_by"),
            Map.entry("recorded", "e.id"));

    /** What names a unit, whose name is known elsewhere. */
    private static final Map<String, String> UNITS = Map.of("holder", "e.holder_unit_id", "unit", "e.used_by_unit_id");

    private static final String SELECT = "select e.*, s.key_id, s.using_unit_id,"
            + " (select concat(t.code, ' ', t.name) from budget_task t where t.id = e.task_id) as task,"
            + " (select r.id from budget_entry r where r.reverses_id = e.id) as reversed_by"
            + " from budget_entry e join budget_share s on s.id = e.share_id where ";

    private final JdbcClient jdbc;
    private final LedgerScope scope;
    private final EntryPlans plans;

    EntryQueries(JdbcClient jdbc, LedgerScope scope, EntryPlans plans) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.plans = plans;
    }

    /** Whether a column holds a unit, so that its order is that of {@link #units}. */
    public boolean isUnit(String column) {
        return UNITS.containsKey(column);
    }

    /** The units of a column, in any order. */
    public List<Long> units(String column) {
        return jdbc.sql("select distinct " + Objects.requireNonNull(UNITS.get(column), column) + " from budget_entry e")
                .query(Long.class)
                .list();
    }

    /**
     * Indexes alone say which entries stand on a page; only these are read whole.
     *
     * @param units the units of the column it is sorted by, in the order of their names; empty when it holds none
     */
    public List<EntryRow> page(EntryFilter filter, Pageable page, List<Long> units) {
        EntryWhere where = plans.of(filter).where();
        String limit = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
        List<Long> ids = jdbc.sql(
                        "select e.id from budget_entry e where " + where.sql() + order(page.getSort(), units) + limit)
                .params(where.parameters())
                .query(Long.class)
                .list();
        return rows(ids);
    }

    /** All columns in the direction of the first, so that an index is followed forwards or backwards. */
    private static String order(Sort sort, List<Long> units) {
        return sort.stream()
                .filter(wish -> SORTS.containsKey(wish.getProperty()) || UNITS.containsKey(wish.getProperty()))
                .findFirst()
                .map(wish -> {
                    String direction = wish.isDescending() ? " desc" : " asc";
                    String column = column(wish.getProperty(), units);
                    return " order by " + column + direction
                            + (column.equals("e.id") ? "" : ", e.effective_date" + direction + ", e.id" + direction);
                })
                .orElse(" order by " + ORDER);
    }

    private static String column(String name, List<Long> units) {
        String unit = UNITS.get(name);
        if (unit == null) {
            return Objects.requireNonNull(SORTS.get(name));
        }
        return "field(" + unit + units.stream().map(id -> ", " + id).collect(Collectors.joining()) + ", 0)";
    }

    private List<EntryRow> rows(List<Long> ids) {
        Map<Long, EntryRow> found = new HashMap<>();
        for (int begin = 0; begin < ids.size(); begin += BLOCK) {
            jdbc.sql(SELECT + "e.id in (:ids)")
                    .param("ids", ids.subList(begin, Math.min(begin + BLOCK, ids.size())))
                    .query(row -> {
                        EntryRow entry = row(row);
                        found.put(entry.id(), entry);
                    });
        }
        return ids.stream().map(found::get).toList();
    }

    /** How many there are, as far as they are counted. */
    public long count(EntryFilter filter) {
        return count(plans.of(filter));
    }

    private long count(EntryPlans.Plan plan) {
        return jdbc.sql("select count(*) from (select 1 as one from budget_entry e where "
                        + plan.where().sql() + " limit " + plan.most() + ") counted")
                .params(plan.where().parameters())
                .query(Long.class)
                .single();
    }

    /** What they come to together; empty when there are more than are counted. */
    public Optional<EntryTotals> totalsAtOnce(EntryFilter filter) {
        EntryPlans.Plan plan = plans.of(filter);
        return count(plan) < plan.most() ? Optional.of(totals(plan.where())) : Optional.empty();
    }

    /** What they come to together, all of them; takes its time when there are very many. */
    public EntryTotals totals(EntryFilter filter) {
        return totals(plans.of(filter).where());
    }

    private EntryTotals totals(EntryWhere where) {
        return jdbc.sql("select count(*) as entries, coalesce(sum(e.amount), 0) as amount,"
                        + " coalesce(sum(e.carried), 0) as carried, coalesce(sum(e.granted), 0) as granted,"
                        + " coalesce(sum(e.provisional), 0) as provisional, coalesce(sum(e.held), 0) as held,"
                        + " coalesce(sum(e.advance), 0) as advance, coalesce(sum(e.actual), 0) as actual"
                        + " from budget_entry e where " + where.sql())
                .params(where.parameters())
                .query((row, n) -> new EntryTotals(
                        row.getLong("entries"), BalanceQueries.dong(row, "amount"), ShareTable.effect(row)))
                .single();
    }

    /** What they do together to the measures. */
    public Effect sum(EntryFilter filter) {
        return totals(filter).effect();
    }

    /**
     * Finds all of them once, and reads them in blocks: a filter that costs a look at each entry is not asked again for
     * every block. Of a million entries the numbers are a few dozen megabytes.
     */
    public void each(EntryFilter filter, Consumer<List<EntryRow>> reader) {
        EntryWhere where = plans.of(filter).where();
        List<Long> ids = jdbc.sql("select e.id from budget_entry e where " + where.sql() + " order by " + ORDER)
                .params(where.parameters())
                .query(Long.class)
                .list();
        for (int begin = 0; begin < ids.size(); begin += BLOCK) {
            reader.accept(rows(ids.subList(begin, Math.min(begin + BLOCK, ids.size()))));
        }
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

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong("id"),
                row.getLong("key_id"),
                ShareTable.ref(row),
                EntryKind.valueOf(row.getString("kind")),
                Dong.of(row.getLong("amount")),
                ShareTable.effect(row),
                row.getString("subitem"),
                row.getString("settled_subitem"),
                row.getLong("used_by_unit_id"),
                "",
                "",
                Objects.requireNonNullElse(row.getString("task"), ""),
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
