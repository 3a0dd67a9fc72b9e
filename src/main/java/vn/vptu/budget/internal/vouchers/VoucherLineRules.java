package vn.vptu.budget.internal.vouchers;

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
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.ledger.ReservationRow;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.directory.Units;

/** What must hold of each line of a payment document. */
@Component
class VoucherLineRules {

    private final JdbcClient jdbc;
    private final Units units;
    private final Reservations reservations;

    VoucherLineRules(JdbcClient jdbc, Units units, Reservations reservations) {
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

    void check(Check check, VoucherDraft draft) {
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        LocalDate day = indexDay(draft);
        for (int i = 0; i < draft.lines().size(); i++) {
            VoucherDraft.Line line = draft.lines().get(i);
            String at = "lines." + i + ".";
            amount(check, at + "amount", line.amount());
            check.text(at + "content", line.content(), 400)
                    .length(at + "documentNumber", line.documentNumber(), 60)
                    .period(at + "documentDate", line.documentDate(), at + "documentDate", null);
            if (kind.settles()) {
                check.chosen(at + "settlesEntryId", line.settlesEntryId());
            } else {
                share(check, at, draft, line, day);
            }
            if (kind == VoucherKind.SETTLEMENT) {
                code(check, at + "settledSubitem", CodeKind.SUBITEM, line.settledSubitem(), day);
            }
            if (kind == VoucherKind.RECLASSIFICATION) {
                target(check, at, line, day);
            }
            if (kind.invoiced()) {
                invoice(check, at, draft, line);
            }
        }
    }

    /** The day by whose index the ledger will read it, as far as that is known before the Treasury records it. */
    private static LocalDate indexDay(VoucherDraft draft) {
        int year = Objects.requireNonNull(draft.year());
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = Objects.requireNonNull(draft.drawnOn());
        return day.isAfter(last) ? last : day;
    }

    private static void amount(Check check, String field, @Nullable Dong amount) {
        check.chosen(field, amount);
        if (amount != null) {
            check.that(amount.amount() > 0, field, "budget.error.voucher-amount", amount.format());
        }
    }

    private void share(Check check, String at, VoucherDraft draft, VoucherDraft.Line line, LocalDate day) {
        code(check, at + "chapter", CodeKind.CHAPTER, line.chapter(), day);
        code(check, at + "subcategory", CodeKind.SUBCATEGORY, line.subcategory(), day);
        code(check, at + "source", CodeKind.SOURCE, line.source(), day);
        code(check, at + "programme", CodeKind.PROGRAMME, line.programme(), day);
        code(check, at + "subitem", CodeKind.SUBITEM, line.subitem(), day);
        Long unit = line.usingUnitId();
        check.that(
                unit == null || !units.named(List.of(unit)).isEmpty(),
                at + "usingUnitId",
                "budget.error.decision-unit-gone");
        if (line.taskId() != null) {
            task(check, at + "taskId", draft, line, line.taskId());
        }
        if (line.reservationId() != null) {
            reservation(check, at + "reservationId", line.reservationId());
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

    private void optional(Check check, String field, CodeKind kind, @Nullable String code, LocalDate day) {
        if (code != null) {
            code(check, field, kind, code, day);
        }
    }

    /** A move goes somewhere else. */
    private void target(Check check, String at, VoucherDraft.Line line, LocalDate day) {
        optional(check, at + "toSubcategory", CodeKind.SUBCATEGORY, line.toSubcategory(), day);
        optional(check, at + "toSource", CodeKind.SOURCE, line.toSource(), day);
        optional(check, at + "toProgramme", CodeKind.PROGRAMME, line.toProgramme(), day);
        optional(check, at + "toSubitem", CodeKind.SUBITEM, line.toSubitem(), day);
        boolean elsewhere = differs(line.toSubcategory(), line.subcategory())
                || differs(line.toSource(), line.source())
                || differs(line.toProgramme(), line.programme())
                || differs(line.toSubitem(), line.subitem());
        check.that(elsewhere, at + "toSubitem", "budget.error.voucher-nowhere");
    }

    private static boolean differs(@Nullable String to, @Nullable String from) {
        return to != null && !to.equals(from);
    }

    /** An invoice is known by who made it, its signs and its number: without these nobody sees that it was paid before. */
    private static void invoice(Check check, String at, VoucherDraft draft, VoucherDraft.Line line) {
        check.length(at + "invoiceSymbol", line.invoiceSymbol(), 20)
                .length(at + "invoiceNumber", line.invoiceNumber(), 20)
                .period(at + "invoiceDate", line.invoiceDate(), at + "invoiceDate", null);
        if (line.invoiceNumber() == null) {
            check.that(
                    line.invoiceSymbol() == null && line.invoiceDate() == null,
                    at + "invoiceNumber",
                    "common.error.missing");
            return;
        }
        LocalDate day = line.invoiceDate();
        check.that(draft.supplierId() != null, "supplierId", "budget.error.voucher-invoice-supplier")
                .chosen(at + "invoiceDate", day)
                .that(
                        day == null || !day.isAfter(Objects.requireNonNull(draft.drawnOn())),
                        at + "invoiceDate",
                        "budget.error.voucher-invoice-day",
                        day == null ? "" : VietnameseDates.numeric(day),
                        VietnameseDates.numeric(Objects.requireNonNull(draft.drawnOn())));
    }

    private void task(Check check, String field, VoucherDraft draft, VoucherDraft.Line line, long id) {
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

    /** What a draw has set aside belongs to that draw. */
    private void reservation(Check check, String field, long id) {
        Optional<ReservationRow> found = reservations.find(id);
        check.that(
                found.isPresent()
                        && found.get().kind() != ReservationKind.DRAW
                        && !found.get().closed(),
                field,
                "budget.error.reservation-elsewhere",
                Long.toString(id));
    }
}
