package vn.vptu.budget.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.DraftWork;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.budget.TaskDraft;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** A file of tasks. */
class TaskWork extends DraftWork<TaskDraft> {

    private final TaskStore tasks;
    private final EntityManager entities;
    private final UnitLookup lookup;
    private final Map<Long, TaskDraft> stored = new HashMap<>();

    TaskWork(TaskStore tasks, Units units, EntityManager entities, Clock clock) {
        this.tasks = tasks;
        this.entities = entities;
        this.lookup = new UnitLookup(units.active(LocalDate.now(clock)));
        for (Edited<TaskDraft> task : tasks.all()) {
            knows(identity(task.draft()), task);
            stored.put(task.id(), task.draft());
        }
        entities.clear();
        shows("name", TaskDraft::name);
        shows("legalBasis", TaskDraft::legalBasis);
        shows("unitId", task -> nameOf(units, task.unitId()));
        shows("sourceCode", TaskDraft::sourceCode);
        shows("closed", task -> ImportWords.later(task.closed()));
    }

    private static String nameOf(Units units, @Nullable Long id) {
        UnitName unit = id == null ? null : units.named(List.of(id)).get(id);
        return unit == null ? "" : unit.name();
    }

    private static String identity(TaskDraft draft) {
        return draft.year() + " " + draft.code();
    }

    @Override
    public String identity(ImportedRow row) {
        return identity(read(row, null, null));
    }

    @Override
    protected TaskDraft draft(ImportedRow row, @Nullable TaskDraft before, Check check) {
        return read(row, before, lookup.find(row.text("unitId"), "unitId", check));
    }

    private static TaskDraft read(ImportedRow row, @Nullable TaskDraft before, @Nullable Long unit) {
        TaskDraft base = before == null ? new TaskDraft(null, "", "", null, null, null, false) : before;
        return TaskStore.tidy(new TaskDraft(
                row.number("year", base.year()),
                Objects.requireNonNullElse(row.text("code", base.code()), ""),
                Objects.requireNonNullElse(row.text("name", base.name()), ""),
                row.text("legalBasis", base.legalBasis()),
                unit == null ? base.unitId() : unit,
                row.text("sourceCode", base.sourceCode()),
                row.yes("closed", base.closed())));
    }

    @Override
    protected List<FieldError> check(@Nullable Long id, TaskDraft draft) {
        return tasks.check(id, id == null ? null : stored.get(id), draft);
    }

    @Override
    protected SaveResult save(@Nullable Long id, int version, TaskDraft draft) {
        return tasks.save(id, version, draft);
    }

    @Override
    protected void forget() {
        entities.clear();
    }
}
