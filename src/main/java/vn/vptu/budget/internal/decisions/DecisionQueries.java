package vn.vptu.budget.internal.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.SeenDocuments;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Reads documents of the estimate, within what the reader may see. */
@Component
public class DecisionQueries {

    private static final Map<String, String> SORTS = Map.of(
            "year", "d.year",
            "number", "d.number",
            "decided-on", "d.decided_on",
            "counts-from", "counts_from",
            "issuer", "d.issuer",
            "summary", "d.summary",
            "legal-basis", "d.legal_basis",
            "amount", "amount",
            "maker", "d.maker");

    private final JdbcClient jdbc;
    private final DecisionScope scope;
    private final DecisionRepository decisions;
    private final DecisionLines lines;
    private final DocumentSteps steps;
    private final TaskNames tasks;
    private final Units units;

    DecisionQueries(
            JdbcClient jdbc,
            DecisionScope scope,
            DecisionRepository decisions,
            DecisionLines lines,
            DocumentSteps steps,
            TaskNames tasks,
            Units units) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.decisions = decisions;
        this.lines = lines;
        this.steps = steps;
        this.tasks = tasks;
        this.units = units;
    }

    /** A filter as a condition, within what is seen. */
    private record Where(String sql, Map<String, Object> parameters) {

        static Where of(DecisionFilter filter, SeenDocuments seen) {
            TextSearch search = TextSearch.of(filter.text());
            List<String> conditions = new ArrayList<>(List.of(seen.document(), search.on("d.search_key")));
            Map<String, Object> parameters = new HashMap<>(seen.parameters());
            parameters.putAll(search.parameters());
            narrow(conditions, parameters, "year", filter.year());
            narrow(
                    conditions,
                    parameters,
                    "kind",
                    filter.kind() == null ? null : filter.kind().name());
            narrow(
                    conditions,
                    parameters,
                    "state",
                    filter.state() == null ? null : filter.state().name());
            return new Where(String.join(" and ", conditions), parameters);
        }

        private static void narrow(
                List<String> conditions, Map<String, Object> parameters, String column, @Nullable Object value) {
            if (value != null) {
                conditions.add("d." + column + " = :" + column);
                parameters.put(column, value);
            }
        }
    }

    public List<DecisionRow> page(DecisionFilter filter, Pageable page) {
        SeenDocuments seen = scope.seen();
        Where where = Where.of(filter, seen);
        List<DecisionRow> rows = jdbc.sql("select d.*, coalesce(d.effective_on, d.decided_on) as counts_from,"
                        + " (select coalesce(sum(l.amount), 0) from budget_decision_line l where l.decision_id = d.id and "
                        + seen.line() + ") as amount from budget_decision d where " + where.sql()
                        + Paging.tail(page, SORTS, "d.year desc, counts_from desc", "d.id desc"))
                .params(where.parameters())
                .query((row, n) -> row(row))
                .list();
        Map<Long, UnitName> holders = units.named(
                rows.stream().map(DecisionRow::holderUnitId).distinct().toList());
        return rows.stream()
                .map(row -> row.heldBy(name(holders, row.holderUnitId())))
                .toList();
    }

    public long count(DecisionFilter filter) {
        Where where = Where.of(filter, scope.seen());
        return jdbc.sql("select count(*) from budget_decision d where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    public List<Integer> years() {
        return jdbc.sql("select year from budget_year order by year desc")
                .query(Integer.class)
                .list();
    }

    private static DecisionRow row(ResultSet row) throws SQLException {
        return new DecisionRow(
                row.getLong("id"),
                DecisionKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("counts_from", LocalDate.class),
                row.getString("issuer"),
                row.getString("legal_basis"),
                row.getString("summary"),
                row.getLong("holder_unit_id"),
                "",
                Dong.of(row.getLong("amount")),
                DocumentState.valueOf(row.getString("state")),
                row.getString("maker"));
    }

    /** One document with the lines that are for the reader; empty when none is, or it does not count yet. */
    public Optional<Decision> find(long id) {
        SeenDocuments seen = scope.seen();
        return decisions
                .findById(id)
                .filter(record -> seen.sees(record.state()))
                .map(record -> decision(record, seen))
                .filter(decision -> seen.all() || !decision.lines().isEmpty());
    }

    private Decision decision(DecisionRecord record, SeenDocuments seen) {
        DecisionDraft head = record.draft(List.of());
        long holder = head.holderUnitId() == null ? 0 : head.holderUnitId();
        List<DecisionLines.Numbered> visible = lines.numbered(record.id()).stream()
                .filter(line -> seen.sees(spender(line.content(), holder)))
                .toList();
        List<Long> named = new ArrayList<>(List.of(holder));
        visible.forEach(line -> named.add(spender(line.content(), holder)));
        Map<Long, UnitName> names = units.named(named.stream().distinct().toList());
        Map<Long, String> tasksNamed =
                tasks.of(visible.stream().map(line -> line.content().taskId()).toList());
        return new Decision(
                record.id(),
                record.version(),
                record.state(),
                head.with(visible.stream().map(DecisionLines.Numbered::content).toList()),
                name(names, holder),
                visible.stream()
                        .map(line -> new Decision.Line(
                                line.number(),
                                line.content(),
                                line.content().usingUnitId() == null
                                        ? ""
                                        : name(names, line.content().usingUnitId()),
                                tasksNamed.getOrDefault(line.content().taskId(), "")))
                        .toList(),
                record.returnedReason(),
                steps.of(Decisions.KIND, record.id()));
    }

    private static long spender(DecisionDraft.Line line, long holder) {
        return line.usingUnitId() == null ? holder : line.usingUnitId();
    }

    private static String name(Map<Long, UnitName> names, long id) {
        UnitName unit = names.get(id);
        return unit == null ? "" : unit.name();
    }
}
