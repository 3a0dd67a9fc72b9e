package vn.vptu.budget.internal.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.RequestFigures;
import vn.vptu.budget.RequestFilter;
import vn.vptu.budget.RequestRow;
import vn.vptu.budget.SpendingRequest;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.TaskTitles;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Reads requests to spend, within what the reader may see. */
@Component
public class RequestQueries {

    private static final Map<String, String> SORTS = Map.of(
            "year", "r.year",
            "number", "r.number",
            "needed-by", "r.needed_by",
            "summary", "r.summary",
            "amount", "amount",
            "left", "left_over",
            "maker", "r.maker");

    private final JdbcClient jdbc;
    private final RequestScope scope;
    private final RequestRepository requests;
    private final RequestLines lines;
    private final RequestMoney money;
    private final DocumentSteps steps;
    private final TaskTitles tasks;
    private final Units units;
    private final CurrentActor actor;
    private final Clock clock;

    RequestQueries(
            JdbcClient jdbc,
            RequestScope scope,
            RequestRepository requests,
            RequestLines lines,
            RequestMoney money,
            DocumentSteps steps,
            TaskTitles tasks,
            Units units,
            CurrentActor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.requests = requests;
        this.lines = lines;
        this.money = money;
        this.steps = steps;
        this.tasks = tasks;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    /** A filter as a condition, within what is seen. */
    private record Where(String sql, Map<String, Object> parameters) {

        static Where of(RequestFilter filter, RequestScope.Seen seen) {
            TextSearch search = TextSearch.of(filter.text());
            List<String> conditions = new ArrayList<>(List.of(seen.document(), search.on("r.search_key")));
            Map<String, Object> parameters = new HashMap<>(seen.parameters());
            parameters.putAll(search.parameters());
            if (filter.year() != null) {
                conditions.add("r.year = :year");
                parameters.put("year", filter.year());
            }
            if (filter.state() != null) {
                conditions.add("r.state = :state");
                parameters.put("state", filter.state().name());
            }
            return new Where(String.join(" and ", conditions), parameters);
        }
    }

    public List<RequestRow> page(RequestFilter filter, Pageable page) {
        Where where = Where.of(filter, scope.seen());
        List<RequestRow> rows = jdbc.sql("select r.*, (select coalesce(sum(l.amount), 0) from budget_request_line l"
                        + " where l.request_id = r.id) as amount, (select sum(v.remainder) from budget_request_line l join"
                        + " budget_reservation v on v.id = l.reservation_id where l.request_id = r.id) as left_over from"
                        + " budget_request r where "
                        + where.sql() + Paging.tail(page, SORTS, "r.id desc", "r.id desc"))
                .params(where.parameters())
                .query((row, n) -> row(row))
                .list();
        Map<Long, UnitName> names =
                units.named(rows.stream().map(RequestRow::unitId).distinct().toList());
        return rows.stream().map(row -> row.of(name(names, row.unitId()))).toList();
    }

    public long count(RequestFilter filter) {
        Where where = Where.of(filter, scope.seen());
        return jdbc.sql("select count(*) from budget_request r where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private static RequestRow row(ResultSet row) throws SQLException {
        long left = row.getLong("left_over");
        Dong over = row.wasNull() ? null : Dong.of(left);
        return new RequestRow(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("number"),
                row.getObject("needed_by", LocalDate.class),
                row.getLong("unit_id"),
                "",
                row.getString("summary"),
                Dong.of(row.getLong("amount")),
                over,
                DocumentState.valueOf(row.getString("state")),
                row.getString("maker"));
    }

    /** One request; empty when it is not for the reader. */
    public Optional<SpendingRequest> find(long id) {
        RequestScope.Seen seen = scope.seen();
        return requests.findById(id)
                .filter(record -> seen.sees(record.unitId()))
                .map(this::request);
    }

    private SpendingRequest request(RequestRecord record) {
        List<RequestLines.Stored> stored = lines.stored(record.id());
        RequestDraft draft =
                record.draft(stored.stream().map(RequestLines.Stored::content).toList());
        Map<Long, UnitName> names = units.named(Stream.concat(
                        Stream.of(draft.holderUnitId(), draft.unitId()),
                        draft.lines().stream().map(RequestDraft.Line::usingUnitId))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, String> titles =
                tasks.of(draft.lines().stream().map(RequestDraft.Line::taskId).toList());
        Map<Long, RequestFigures> figures = money.of(stored.stream()
                .map(RequestLines.Stored::reservation)
                .filter(Objects::nonNull)
                .toList());
        return new SpendingRequest(
                record.id(),
                record.version(),
                record.state(),
                draft,
                name(names, draft.holderUnitId()),
                name(names, draft.unitId()),
                stored.stream()
                        .map(line -> new SpendingRequest.Line(
                                line.number(),
                                line.content(),
                                name(names, line.content().usingUnitId()),
                                titles.getOrDefault(line.content().taskId(), ""),
                                line.reservation(),
                                line.reservation() == null ? null : figures.get(line.reservation())))
                        .toList(),
                record.byFinance(),
                record.returnedReason(),
                steps.of(SpendingRequests.KIND, record.id()));
    }

    private static String name(Map<Long, UnitName> names, @Nullable Long id) {
        UnitName unit = id == null ? null : names.get(id);
        return unit == null ? "" : unit.name();
    }

    /** A request of this year for the reader's unit, from the share of it that has most left. */
    public RequestDraft blank() {
        int year = LocalDate.now(clock).getYear();
        List<Long> own =
                RequestScope.heads(actor.get()).stream().sorted().limit(1).toList();
        Long unit = own.isEmpty() ? null : own.getFirst();
        Optional<RequestDraft> usual = unit == null ? Optional.empty() : usual(year, unit);
        return usual.orElseGet(() ->
                new RequestDraft(year, holder(year), unit, null, "", null, null, List.of(RequestDraft.Line.BLANK)));
    }

    private Optional<RequestDraft> usual(int year, long unit) {
        return jdbc.sql("select k.*, s.using_unit_id from budget_share s join budget_key k on k.id = s.key_id"
                        + " where k.year = :year and s.task_id = 0 and (s.using_unit_id = :unit"
                        + " or (s.using_unit_id = 0 and k.holder_unit_id = :unit)) order by s.carried + s.granted"
                        + " + s.provisional - s.held - s.advance - s.actual - s.reserved desc, s.id limit 1")
                .param("year", year)
                .param("unit", unit)
                .query((row, n) -> new RequestDraft(
                        year,
                        row.getLong("holder_unit_id"),
                        unit,
                        null,
                        "",
                        null,
                        null,
                        List.of(new RequestDraft.Line(
                                row.getString("chapter"),
                                row.getString("subcategory"),
                                row.getString("source"),
                                row.getString("programme"),
                                row.getLong("using_unit_id") == 0 ? null : unit,
                                null,
                                null,
                                null,
                                ""))))
                .optional();
    }

    private @Nullable Long holder(int year) {
        return jdbc.sql("select holder_unit_id from budget_key where year = ? order by id desc limit 1")
                .param(year)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
