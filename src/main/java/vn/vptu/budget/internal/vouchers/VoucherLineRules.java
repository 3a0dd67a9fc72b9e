package vn.vptu.budget.internal.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.vptu.budget.internal.documents.ShareChecks;
import vn.vptu.budget.internal.ledger.ReservationRow;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.directory.Units;

/** What must hold of each line of a payment document. */
@Component
class VoucherLineRules {

    private final JdbcClient jdbc;
    private final Units units;
    private final ShareChecks shares;
    private final Reservations reservations;

    VoucherLineRules(JdbcClient jdbc, Units units, ShareChecks shares, Reservations reservations) {
        this.jdbc = jdbc;
        this.units = units;
        this.shares = shares;
        this.reservations = reservations;
    }

    void check(Check check, VoucherDraft draft, KnownRecords known) {
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        LocalDate day = indexDay(draft);
        known.ask(codes(draft), day, jdbc);
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
                share(check, at, draft, line, known, day);
            }
            if (kind == VoucherKind.SETTLEMENT) {
                code(check, at + "settledSubitem", CodeKind.SUBITEM, line.settledSubitem(), known, day);
            }
            if (kind == VoucherKind.RECLASSIFICATION) {
                target(check, at, line, known, day);
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

    private void share(
            Check check, String at, VoucherDraft draft, VoucherDraft.Line line, KnownRecords known, LocalDate day) {
        code(check, at + "chapter", CodeKind.CHAPTER, line.chapter(), known, day);
        code(check, at + "subcategory", CodeKind.SUBCATEGORY, line.subcategory(), known, day);
        code(check, at + "source", CodeKind.SOURCE, line.source(), known, day);
        code(check, at + "programme", CodeKind.PROGRAMME, line.programme(), known, day);
        code(check, at + "subitem", CodeKind.SUBITEM, line.subitem(), known, day);
        Long unit = line.usingUnitId();
        check.that(
                unit == null || known.unit(unit, id -> !units.named(List.of(id)).isEmpty()),
                at + "usingUnitId",
                "budget.error.decision-unit-gone");
        shares.task(
                check,
                at + "taskId",
                line.taskId(),
                draft.year(),
                draft.holderUnitId(),
                line.usingUnitId(),
                line.source());
        if (line.reservationId() != null) {
            reservation(check, at + "reservationId", line.reservationId());
        }
    }

    /** All codes that a document names. */
    private static List<String> codes(VoucherDraft draft) {
        return draft.lines().stream()
                .flatMap(line -> Stream.of(
                        line.chapter(),
                        line.subcategory(),
                        line.source(),
                        line.programme(),
                        line.subitem(),
                        line.settledSubitem(),
                        line.toSubcategory(),
                        line.toSource(),
                        line.toProgramme(),
                        line.toSubitem()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static void code(
            Check check, String field, CodeKind kind, @Nullable String code, KnownRecords known, LocalDate day) {
        if (code == null || code.isBlank()) {
            check.chosen(field, null);
            return;
        }
        check.that(
                known.holds(kind, code, day),
                field,
                "budget.error.code-not-on-day",
                kind,
                code,
                VietnameseDates.numeric(day));
    }

    private static void optional(
            Check check, String field, CodeKind kind, @Nullable String code, KnownRecords known, LocalDate day) {
        if (code != null) {
            code(check, field, kind, code, known, day);
        }
    }

    /** A move goes somewhere else. */
    private static void target(Check check, String at, VoucherDraft.Line line, KnownRecords known, LocalDate day) {
        optional(check, at + "toSubcategory", CodeKind.SUBCATEGORY, line.toSubcategory(), known, day);
        optional(check, at + "toSource", CodeKind.SOURCE, line.toSource(), known, day);
        optional(check, at + "toProgramme", CodeKind.PROGRAMME, line.toProgramme(), known, day);
        optional(check, at + "toSubitem", CodeKind.SUBITEM, line.toSubitem(), known, day);
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
