package vn.vptu.budget.internal.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.PlanDraft;
import vn.vptu.directory.Units;

/** What must hold of a plan before it is stored, and again before it is approved. */
@Component
class PlanRules {

    /** More than any plan has; what is longer is pasted by mistake. */
    private static final int MOST_LINES = 300;

    /** So that all cells together still fit. */
    private static final long LARGEST = 999_999_999_999_999L;

    private final JdbcClient jdbc;
    private final Units units;

    PlanRules(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** The index by which a year is planned and paid is that of its end; whatever somebody typed as a year. */
    static LocalDate indexDay(int year) {
        return LocalDate.of(Math.clamp(year, 1, 9999), 12, 31);
    }

    List<FieldError> check(PlanDraft draft) {
        Check check = new Check()
                .chosen("year", draft.year())
                .chosen("holderUnitId", draft.holderUnitId())
                .length("reason", draft.reason(), 500);
        Integer year = draft.year();
        if (year == null) {
            return check.errors();
        }
        LocalDate day = indexDay(year);
        check.that(known(year), "year", "budget.error.year-missing", Integer.toString(year));
        unit(check, "holderUnitId", draft.holderUnitId());
        unit(check, "usingUnitId", draft.usingUnitId());
        code(check, "chapter", CodeKind.CHAPTER, draft.chapter(), day);
        code(check, "subcategory", CodeKind.SUBCATEGORY, draft.subcategory(), day);
        code(check, "source", CodeKind.SOURCE, draft.source(), day);
        code(check, "programme", CodeKind.PROGRAMME, draft.programme(), day);
        if (draft.taskId() != null) {
            task(check, draft.taskId(), year);
        }
        check.that(!draft.lines().isEmpty(), "lines", "budget.error.plan-no-lines")
                .that(
                        draft.lines().size() <= MOST_LINES,
                        "lines",
                        "budget.error.plan-many-lines",
                        draft.lines().size(),
                        MOST_LINES);
        if (draft.lines().size() <= MOST_LINES) {
            lines(check, draft.lines(), day);
        }
        return check.errors();
    }

    private void lines(Check check, List<PlanDraft.Line> lines, LocalDate day) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            PlanDraft.Line line = lines.get(i);
            String at = "lines." + i + ".";
            code(check, at + "item", CodeKind.ITEM, line.item(), day);
            String subitem = line.subitem();
            if (subitem != null) {
                code(check, at + "subitem", CodeKind.SUBITEM, subitem, day);
                String item = Objects.requireNonNullElse(line.item(), "–");
                check.that(
                        itemOf(subitem, day)
                                .filter(parent -> !parent.equals(line.item()))
                                .isEmpty(),
                        at + "subitem",
                        "budget.error.plan-subitem",
                        subitem,
                        item);
            }
            amounts(check, at, line);
            check.length(at + "note", line.note(), 400);
            Integer earlier = seen.putIfAbsent(line.item() + "/" + subitem, i + 1);
            check.that(
                    earlier == null || line.item() == null,
                    at + (subitem == null ? "item" : "subitem"),
                    "budget.error.plan-twice",
                    Objects.requireNonNullElse(subitem, String.valueOf(line.item())),
                    earlier == null ? 0 : earlier);
        }
    }

    private static void amounts(Check check, String at, PlanDraft.Line line) {
        List<Dong> quarters = line.quarters();
        IntStream.range(0, PlanDraft.QUARTERS).forEach(quarter -> {
            Dong amount = quarters.get(quarter);
            String field = at + "quarter" + (quarter + 1);
            check.that(!amount.isNegative(), field, "budget.error.plan-negative", amount.format())
                    .that(
                            amount.amount() <= LARGEST,
                            field,
                            "budget.error.plan-too-large",
                            amount.format(),
                            Dong.of(LARGEST).format());
        });
        check.that(
                quarters.stream().anyMatch(amount -> !amount.isZero()),
                at + "quarter1",
                "budget.error.plan-empty-line");
    }

    private Optional<String> itemOf(String subitem, LocalDate day) {
        return jdbc.sql("select parent_code from budget_code where kind = 'SUBITEM' and code = :code"
                        + " and valid_from <= :day and (valid_to is null or valid_to > :day)")
                .param("code", subitem)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    private void unit(Check check, String field, @Nullable Long unit) {
        check.that(unit == null || !units.named(List.of(unit)).isEmpty(), field, "budget.error.decision-unit-gone");
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

    private void task(Check check, long task, int year) {
        Optional<Integer> of = jdbc.sql("select year from budget_task where id = ?")
                .param(task)
                .query(Integer.class)
                .optional();
        check.that(of.isPresent(), "taskId", "budget.error.decision-task-gone")
                .that(
                        of.isEmpty() || of.get() == year,
                        "taskId",
                        "budget.error.plan-task-year",
                        Integer.toString(year));
    }

    private boolean known(int year) {
        return jdbc.sql("select count(*) from budget_year where year = ?")
                        .param(year)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
