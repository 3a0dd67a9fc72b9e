package vn.vptu.budget.internal.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.internal.ledger.ReservationRow;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.directory.Units;

/** What must hold of each line of a contract or an appendix. */
@Component
class ContractLineRules {

    private final JdbcClient jdbc;
    private final Units units;
    private final Reservations reservations;

    ContractLineRules(JdbcClient jdbc, Units units, Reservations reservations) {
        this.jdbc = jdbc;
        this.units = units;
        this.reservations = reservations;
    }

    /** A task as far as a line has to fit it. */
    private record Task(
            int year,
            String code,
            @Nullable Long unitId,
            @Nullable String sourceCode,
            boolean closed) {}

    /**
     * Looks at all lines.
     *
     * @param signed the day of the contract or appendix; the index of each year is the one that holds then, or first or last
     *     in that year
     * @param eitherSign whether an amount may be below zero
     */
    void check(Check check, long holder, LocalDate signed, List<ContractLine> lines, boolean eitherSign) {
        for (int i = 0; i < lines.size(); i++) {
            ContractLine line = lines.get(i);
            String at = "lines." + i + ".";
            amount(check, at + "amount", line.amount(), eitherSign);
            Integer year = line.year();
            if (year == null) {
                check.chosen(at + "year", null);
                continue;
            }
            check.that(open(year), at + "year", "budget.error.contract-year", Integer.toString(year));
            LocalDate day = indexDay(year, signed);
            code(check, at + "chapter", CodeKind.CHAPTER, line.chapter(), day);
            code(check, at + "subcategory", CodeKind.SUBCATEGORY, line.subcategory(), day);
            code(check, at + "source", CodeKind.SOURCE, line.source(), day);
            code(check, at + "programme", CodeKind.PROGRAMME, line.programme(), day);
            Long unit = line.usingUnitId();
            check.that(
                    unit == null || !units.named(List.of(unit)).isEmpty(),
                    at + "usingUnitId",
                    "budget.error.decision-unit-gone");
            if (line.taskId() != null) {
                task(check, at + "taskId", holder, line, line.taskId());
            }
            if (line.requestReservationId() != null) {
                request(check, at + "requestReservationId", line.requestReservationId(), line.amount());
            }
        }
    }

    private static LocalDate indexDay(int year, LocalDate signed) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return signed.isBefore(first) ? first : signed.isAfter(last) ? last : signed;
    }

    private boolean open(int year) {
        return jdbc.sql("select count(*) from budget_year where year = ? and state <> 'CLOSED'")
                        .param(year)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static void amount(Check check, String field, @Nullable Dong amount, boolean eitherSign) {
        check.chosen(field, amount);
        if (amount != null) {
            check.that(!amount.isZero(), field, "budget.error.amount-zero")
                    .that(
                            Math.abs(amount.amount()) <= ContractRules.MOST,
                            field,
                            "budget.error.amount-too-large",
                            amount.format())
                    .that(
                            eitherSign || !amount.isNegative(),
                            field,
                            "budget.error.contract-line-negative",
                            amount.format());
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

    private void task(Check check, String field, long holder, ContractLine line, long id) {
        Task task = jdbc.sql("select year, code, unit_id, source_code, closed from budget_task where id = ?")
                .param(id)
                .query(Task.class)
                .optional()
                .orElse(null);
        if (task == null) {
            check.that(false, field, "budget.error.decision-task-gone");
            return;
        }
        Long unit = line.usingUnitId();
        Long bound = task.unitId();
        String source = Objects.requireNonNullElse(task.sourceCode(), line.source());
        check.that(
                        Objects.equals(task.year(), line.year()),
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
                        Objects.equals(source, line.source()),
                        field,
                        "budget.error.decision-task-source",
                        task.code(),
                        Objects.requireNonNullElse(source, ""));
    }

    /** What is taken over was set aside for a request, and is still there. */
    private void request(Check check, String field, long id, @Nullable Dong amount) {
        Optional<ReservationRow> found = reservations
                .find(id)
                .filter(each -> each.kind() == ReservationKind.REQUEST)
                .filter(each -> !each.closed());
        check.that(
                found.isPresent() && (amount == null || amount.amount() > 0),
                field,
                "budget.error.contract-request",
                Long.toString(id));
    }
}
