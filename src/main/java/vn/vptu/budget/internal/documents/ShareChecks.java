package vn.vptu.budget.internal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeKind;
import vn.vptu.directory.Units;

/** What must hold of the share that a line of a document names. */
@Component
public class ShareChecks {

    private final JdbcClient jdbc;
    private final Units units;

    ShareChecks(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** A task as far as a line has to fit it. */
    private record Task(
            int year,
            String code,
            @Nullable Long unitId,
            @Nullable String sourceCode,
            boolean closed) {}

    /** A code that has to be given, and to hold on the day by whose index it is read. */
    public void code(Check check, String field, CodeKind kind, @Nullable String code, LocalDate day) {
        if (code == null || code.isBlank()) {
            check.chosen(field, null);
            return;
        }
        boolean holds = jdbc.sql("select count(*) from budget_code where kind = :kind and code = :code"
                                + " and valid_from <= :day and (valid_to is null or valid_to > :day)")
                        .param("kind", kind.name())
                        .param("code", code)
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
        check.that(holds, field, "budget.error.code-not-on-day", kind, code, VietnameseDates.numeric(day));
    }

    /** A unit that has to exist when one is given. */
    public void unit(Check check, String field, @Nullable Long unit) {
        check.that(unit == null || !units.named(List.of(unit)).isEmpty(), field, "budget.error.decision-unit-gone");
    }

    /** A task that, when one is given, has to be open in the year, for the unit and from the source. */
    public void task(
            Check check,
            String field,
            @Nullable Long id,
            @Nullable Integer year,
            @Nullable Long holder,
            @Nullable Long unit,
            @Nullable String source) {
        if (id == null) {
            return;
        }
        Task task = jdbc.sql("select year, code, unit_id, source_code, closed from budget_task where id = ?")
                .param(id)
                .query(Task.class)
                .optional()
                .orElse(null);
        if (task == null) {
            check.that(false, field, "budget.error.decision-task-gone");
            return;
        }
        Long bound = task.unitId();
        check.that(
                        Objects.equals(task.year(), year),
                        field,
                        "budget.error.decision-task-year",
                        task.code(),
                        Integer.toString(task.year()))
                .that(!task.closed(), field, "budget.error.decision-task-closed", task.code())
                .that(
                        unit == null || bound == null || bound.equals(unit) || bound.equals(holder),
                        field,
                        "budget.error.decision-task-unit",
                        task.code())
                .that(
                        task.sourceCode() == null || task.sourceCode().equals(source),
                        field,
                        "budget.error.decision-task-source",
                        task.code(),
                        Objects.requireNonNullElse(task.sourceCode(), ""));
    }
}
