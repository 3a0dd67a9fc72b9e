package vn.vptu.budget.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.TaskDraft;
import vn.vptu.budget.TaskRow;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Stores and queries the tasks that money is given for. */
@Component
public class TaskStore {

    /** What the trail calls it. */
    static final String KIND = "budget.task";

    private static final Map<String, String> SORTS = Map.of(
            "year", "year",
            "code", "code",
            "name", "name",
            "legal-basis", "legal_basis",
            "source", "source_code",
            "closed", "closed");

    private record Stored(
            long id,
            int year,
            String code,
            String name,
            @Nullable String legalBasis,
            @Nullable Long unitId,
            @Nullable String sourceCode,
            boolean closed) {

        TaskRow of(Map<Long, UnitName> units) {
            UnitName unit = unitId == null ? null : units.get(unitId);
            return new TaskRow(
                    id, year, code, name, legalBasis, unitId, unit == null ? "" : unit.name(), sourceCode, closed);
        }
    }

    private final TaskRepository tasks;
    private final CatalogueLock lock;
    private final Units units;
    private final JdbcClient jdbc;
    private final Edits edits;

    TaskStore(TaskRepository tasks, CatalogueLock lock, Units units, JdbcClient jdbc, Edits edits) {
        this.tasks = tasks;
        this.lock = lock;
        this.units = units;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<TaskRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return rows(jdbc.sql("select id, year, code, name, legal_basis, unit_id, source_code, closed from budget_task"
                        + " where " + search.on("search_key")
                        + Paging.tail(page, SORTS, "year desc, closed, code", "id"))
                .params(search.parameters())
                .query(Stored.class)
                .list());
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from budget_task where " + search.on("search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<TaskRow> open(int year) {
        return rows(jdbc.sql("select id, year, code, name, legal_basis, unit_id, source_code, closed from budget_task"
                        + " where year = ? and not closed order by code")
                .param(year)
                .query(Stored.class)
                .list());
    }

    private List<TaskRow> rows(List<Stored> found) {
        Map<Long, UnitName> users = units.named(found.stream()
                .map(Stored::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(task -> task.of(users)).toList();
    }

    public Optional<Edited<TaskDraft>> find(long id) {
        return tasks.findById(id).map(TaskStore::edited);
    }

    /** All there are and were. */
    List<Edited<TaskDraft>> all() {
        return tasks.findAll().stream().map(TaskStore::edited).toList();
    }

    private static Edited<TaskDraft> edited(BudgetTask task) {
        return new Edited<>(task.id(), task.version(), task.draft());
    }

    static TaskDraft tidy(TaskDraft typed) {
        return new TaskDraft(
                typed.year(),
                Check.line(typed.code()).toUpperCase(Locale.ROOT),
                Check.line(typed.name()),
                Check.trimmed(typed.legalBasis()),
                typed.unitId(),
                Check.trimmed(typed.sourceCode()),
                typed.closed());
    }

    public SaveResult save(@Nullable Long id, int version, TaskDraft typed) {
        TaskDraft draft = tidy(typed);
        lock.hold(CatalogueLock.Catalogue.YEAR);
        lock.hold(CatalogueLock.Catalogue.TASK);
        return edits.save(
                KIND,
                id,
                version,
                tasks::lock,
                BudgetTask::new,
                found -> check(id, found == null ? null : found.draft(), draft),
                task -> task.apply(draft),
                tasks::saveAndFlush,
                BudgetTask::draft);
    }

    /** Copies the tasks that are still open into the year after; those whose code is there already stay as they are. */
    public SaveResult copyOn(int year) {
        int next = year + 1;
        if (!isKnown(next)) {
            return SaveResult.Refused.of("year", "budget.error.no-year", Integer.toString(next));
        }
        List<TaskDraft> copies = open(year).stream()
                .filter(task -> !taken(null, next, task.code()))
                .map(task -> new TaskDraft(
                        next, task.code(), task.name(), task.legalBasis(), task.unitId(), task.sourceCode(), false))
                .toList();
        for (TaskDraft copy : copies) {
            if (!check(null, null, copy).isEmpty()) {
                return SaveResult.Refused.of("code", "budget.error.task-copy", copy.code(), Integer.toString(next));
            }
        }
        return copies.stream()
                .map(copy -> save(null, 0, copy))
                .reduce((one, last) -> last)
                .orElseGet(() ->
                        SaveResult.Refused.of("year", "budget.error.task-nothing-to-copy", Integer.toString(year)));
    }

    List<FieldError> check(@Nullable Long id, @Nullable TaskDraft stored, TaskDraft draft) {
        Integer year = draft.year();
        Long unit = draft.unitId();
        Check check = new Check()
                .chosen("year", year)
                .text("code", draft.code(), 20)
                .text("name", draft.name(), 400)
                .length("legalBasis", draft.legalBasis(), 200)
                .length("sourceCode", draft.sourceCode(), 10)
                .that(unit == null || !units.named(List.of(unit)).isEmpty(), "unitId", "budget.error.unit-gone");
        if (year == null) {
            return check.errors();
        }
        String shown = Integer.toString(year);
        boolean known = isKnown(year);
        check.that(known, "year", "budget.error.no-year", shown)
                .that(!taken(id, year, draft.code()), "code", "budget.error.task-taken", draft.code(), shown);
        if (stored != null) {
            check.that(year.equals(stored.year()), "year", "budget.error.task-fixed")
                    .that(draft.code().equals(stored.code()), "code", "budget.error.task-fixed");
        }
        String source = draft.sourceCode();
        check.that(
                source == null || !known || isSource(source, year),
                "sourceCode",
                "budget.error.no-source",
                Objects.requireNonNullElse(source, ""),
                shown);
        return check.errors();
    }

    private boolean isKnown(int year) {
        return jdbc.sql("select count(*) from budget_year where year = ?")
                        .param(year)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean taken(@Nullable Long id, int year, String code) {
        return jdbc.sql("select count(*) from budget_task where year = ? and code = ? and id <> ?")
                        .params(year, code, id == null ? 0 : id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether the source holds on a day of the year. The codes that come with the application begin in 2026 only. */
    private boolean isSource(String code, int year) {
        return jdbc.sql("select count(*) from budget_code where kind = 'SOURCE' and code = :code"
                                + " and valid_from < :end and (valid_to is null or valid_to > :start)")
                        .param("code", code)
                        .param("start", year + "-01-01")
                        .param("end", year + 1 + "-01-01")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
