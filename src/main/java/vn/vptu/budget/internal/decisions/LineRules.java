package vn.vptu.budget.internal.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.directory.Units;

/** What must hold of each line of a document. */
@Component
class LineRules {

    private final JdbcClient jdbc;
    private final Units units;

    LineRules(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** A task as far as a line has to fit it. */
    private record Task(
            long id,
            int year,
            String code,
            @Nullable Long unitId,
            @Nullable String sourceCode,
            boolean closed) {}

    /**
     * Looks at all lines.
     *
     * @param day the day by whose index the codes are read
     */
    void check(Check check, DecisionDraft draft, LocalDate day) {
        DecisionKind kind = Objects.requireNonNull(draft.kind());
        List<DecisionDraft.Line> lines = draft.lines();
        Map<Long, Task> tasks = tasks(lines);
        for (int i = 0; i < lines.size(); i++) {
            DecisionDraft.Line line = lines.get(i);
            String at = "lines." + i + ".";
            code(check, at + "chapter", CodeKind.CHAPTER, line.chapter(), day);
            code(check, at + "subcategory", CodeKind.SUBCATEGORY, line.subcategory(), day);
            code(check, at + "source", CodeKind.SOURCE, line.source(), day);
            code(check, at + "programme", CodeKind.PROGRAMME, line.programme(), day);
            amount(check, at + "amount", kind, line.amount());
            Long unit = line.usingUnitId();
            check.that(
                            unit == null || !units.named(List.of(unit)).isEmpty(),
                            at + "usingUnitId",
                            "budget.error.decision-unit-gone")
                    .length(at + "note", line.note(), 400);
            if (line.taskId() != null) {
                task(check, at + "taskId", draft, line, tasks.get(line.taskId()));
            }
            if (kind == DecisionKind.SPLIT) {
                check.that(
                        unit != null || line.taskId() != null, at + "usingUnitId", "budget.error.decision-split-where");
            }
            if (kind == DecisionKind.CARRY_OVER) {
                code(check, at + "carryOverReason", CodeKind.CARRY_OVER_REASON, line.carryOverReason(), day);
            }
            if (line.carriedAdvance()) {
                code(check, at + "subitem", CodeKind.SUBITEM, line.subitem(), day);
            }
        }
    }

    private static void amount(Check check, String field, DecisionKind kind, @Nullable Dong amount) {
        check.chosen(field, amount);
        if (amount != null) {
            check.that(!amount.isZero(), field, "budget.error.amount-zero")
                    .that(
                            !amount.isNegative() || kind.eitherSign(),
                            field,
                            "budget.error.decision-negative",
                            amount.format(),
                            kind);
        }
    }

    private void code(Check check, String field, CodeKind kind, @Nullable String code, LocalDate day) {
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

    private static void task(
            Check check, String field, DecisionDraft draft, DecisionDraft.Line line, @Nullable Task task) {
        if (task == null) {
            check.that(false, field, "budget.error.decision-task-gone");
            return;
        }
        Long unit = line.usingUnitId();
        Long bound = task.unitId();
        check.that(
                        Objects.equals(task.year(), draft.year()),
                        field,
                        "budget.error.decision-task-year",
                        task.code(),
                        Integer.toString(task.year()))
                .that(!task.closed(), field, "budget.error.decision-task-closed", task.code())
                .that(
                        unit == null || bound == null || bound.equals(unit) || bound.equals(draft.holderUnitId()),
                        field,
                        "budget.error.decision-task-unit",
                        task.code())
                .that(
                        task.sourceCode() == null || task.sourceCode().equals(line.source()),
                        field,
                        "budget.error.decision-task-source",
                        task.code(),
                        Objects.requireNonNullElse(task.sourceCode(), ""));
    }

    private Map<Long, Task> tasks(List<DecisionDraft.Line> lines) {
        List<Long> ids = lines.stream()
                .map(DecisionDraft.Line::taskId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Stream<Task> found = ids.isEmpty()
                ? Stream.of()
                : jdbc
                        .sql("select id, year, code, unit_id, source_code, closed from budget_task where id in (:ids)")
                        .param("ids", ids)
                        .query(Task.class)
                        .list()
                        .stream();
        return found.collect(Collectors.toMap(Task::id, task -> task));
    }
}
