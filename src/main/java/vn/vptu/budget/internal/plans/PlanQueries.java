package vn.vptu.budget.internal.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.Plan;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.PlanFilter;
import vn.vptu.budget.PlanRow;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.documents.DocumentSteps;

/** Reads plans, within what the reader may see. */
@Component
public class PlanQueries {

    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("year", "p.year"),
            Map.entry("chapter", "p.chapter"),
            Map.entry("subcategory", "p.subcategory"),
            Map.entry("source", "p.source"),
            Map.entry("programme", "p.programme"),
            Map.entry("edition", "p.edition"),
            Map.entry("reason", "p.reason"),
            Map.entry("quarter1", "q1"),
            Map.entry("quarter2", "q2"),
            Map.entry("quarter3", "q3"),
            Map.entry("quarter4", "q4"),
            Map.entry("maker", "p.maker"));

    private final JdbcClient jdbc;
    private final PlanScope scope;
    private final PlanRepository plans;
    private final PlanLines lines;
    private final PlanTable table;
    private final PlanNames names;
    private final DocumentSteps steps;

    PlanQueries(
            JdbcClient jdbc,
            PlanScope scope,
            PlanRepository plans,
            PlanLines lines,
            PlanTable table,
            PlanNames names,
            DocumentSteps steps) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.plans = plans;
        this.lines = lines;
        this.table = table;
        this.names = names;
        this.steps = steps;
    }

    /** A filter as a condition, within what is seen. */
    private record Where(String sql, Map<String, Object> parameters) {

        static Where of(PlanFilter filter, PlanScope.Seen seen) {
            TextSearch search = TextSearch.of(filter.text());
            List<String> conditions = new ArrayList<>(List.of(seen.plan(), search.on("p.search_key")));
            Map<String, Object> parameters = new HashMap<>(seen.parameters());
            parameters.putAll(search.parameters());
            if (filter.year() != null) {
                conditions.add("p.year = :year");
                parameters.put("year", filter.year());
            }
            if (filter.state() != null) {
                conditions.add("p.state = :state");
                parameters.put("state", filter.state().name());
            }
            if (filter.inForce()) {
                conditions.add(PlanTable.IN_FORCE);
            }
            return new Where(String.join(" and ", conditions), parameters);
        }
    }

    public List<PlanRow> page(PlanFilter filter, Pageable page) {
        Where where = Where.of(filter, scope.seen());
        List<PlanRow> rows = jdbc.sql("select p.*, " + PlanTable.IN_FORCE + " as in_force"
                        + sum(1) + sum(2) + sum(3) + sum(4) + " from budget_plan p where " + where.sql()
                        + Paging.tail(
                                page,
                                SORTS,
                                "p.year desc, p.holder_unit_id, p.chapter, p.subcategory, p.source, p.programme,"
                                        + " p.using_unit_id, p.task_id, p.edition desc",
                                "p.id desc"))
                .params(where.parameters())
                .query((row, n) -> row(row))
                .list();
        Map<Long, String> units =
                names.units(rows.stream().map(row -> row.share().spender()).toList());
        Map<Long, String> tasks =
                names.tasks(rows.stream().map(row -> row.share().taskId()).toList());
        return rows.stream()
                .map(row -> row.named(
                        units.getOrDefault(row.share().spender(), ""),
                        tasks.getOrDefault(row.share().taskId(), "")))
                .toList();
    }

    private static String sum(int quarter) {
        return ", (select coalesce(sum(l.quarter" + quarter
                + "), 0) from budget_plan_line l where l.plan_id = p.id) as q" + quarter;
    }

    public long count(PlanFilter filter) {
        Where where = Where.of(filter, scope.seen());
        return jdbc.sql("select count(*) from budget_plan p where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    public List<Integer> years() {
        return jdbc.sql("select year from budget_year order by year desc")
                .query(Integer.class)
                .list();
    }

    private static PlanRow row(ResultSet row) throws SQLException {
        BudgetKey key = new BudgetKey(
                row.getInt("year"),
                row.getLong("holder_unit_id"),
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"));
        return new PlanRow(
                row.getLong("id"),
                new ShareRef(key, row.getLong("using_unit_id"), row.getLong("task_id")),
                "",
                "",
                row.getInt("edition"),
                row.getString("reason"),
                Dong.of(row.getLong("q1")),
                Dong.of(row.getLong("q2")),
                Dong.of(row.getLong("q3")),
                Dong.of(row.getLong("q4")),
                DocumentState.valueOf(row.getString("state")),
                row.getBoolean("in_force"),
                row.getString("maker"));
    }

    public Optional<Plan> find(long id) {
        PlanScope.Seen seen = scope.seen();
        return plans.findById(id)
                .filter(record -> seen.sees(record.share(), record.state()))
                .map(record -> plan(record, seen));
    }

    private Plan plan(PlanRecord record, PlanScope.Seen seen) {
        PlanDraft draft = record.draft(lines.of(record.id()));
        ShareRef share = record.share();
        return new Plan(
                record.id(),
                record.version(),
                record.edition(),
                record.state(),
                table.inForce(share).filter(each -> each == record.id()).isPresent(),
                draft,
                names.unit(share.key().holderUnitId()),
                share.usingUnitId() == ShareRef.OWN ? "" : names.spender(share),
                names.task(share.taskId()),
                names.codes(share.key().year()),
                record.returnedReason(),
                steps.of(InternalPlans.KIND, record.id()),
                table.editions(share).stream()
                        .filter(each -> seen.sees(share, each.state()))
                        .toList());
    }
}
