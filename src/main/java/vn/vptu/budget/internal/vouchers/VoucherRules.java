package vn.vptu.budget.internal.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.contracts.ContractLimits;
import vn.vptu.directory.Units;

/** What must hold of a payment document before it is stored, and again before it is checked and approved. */
@Component
class VoucherRules {

    /** More than any document has; what is longer is pasted by mistake. */
    private static final int MOST_LINES = 500;

    private final JdbcClient jdbc;
    private final Units units;
    private final VoucherLineRules lines;
    private final PaidRulesOfLines paid;
    private final ContractLimits limits;

    VoucherRules(JdbcClient jdbc, Units units, VoucherLineRules lines, PaidRulesOfLines paid, ContractLimits limits) {
        this.jdbc = jdbc;
        this.units = units;
        this.lines = lines;
        this.paid = paid;
        this.limits = limits;
    }

    /**
     * Looks at the whole document.
     *
     * @param id the document; null for one that is not stored yet
     */
    List<FieldError> check(@Nullable Long id, VoucherDraft draft) {
        return check(id, draft, new KnownRecords());
    }

    /** The same among others, of which is known already what they refer to. */
    List<FieldError> check(@Nullable Long id, VoucherDraft draft, KnownRecords known) {
        Check check = new Check()
                .chosen("kind", draft.kind())
                .chosen("year", draft.year())
                .chosen("holderUnitId", draft.holderUnitId())
                .text("number", draft.number(), 60)
                .chosen("drawnOn", draft.drawnOn())
                .chosen("method", draft.method())
                .chosen("estimateType", draft.estimateType())
                .length("payeeName", draft.payeeName(), 200)
                .length("payeeAccount", draft.payeeAccount(), 30)
                .length("payeeBank", draft.payeeBank(), 200)
                .text("summary", draft.summary(), 400)
                .period("drawnOn", draft.drawnOn(), "drawnOn", null);
        VoucherKind kind = draft.kind();
        Integer year = draft.year();
        if (kind == null || year == null) {
            return check.errors();
        }
        Long holder = draft.holderUnitId();
        check.that(
                        holder == null
                                || known.unit(
                                        holder,
                                        each -> !units.named(List.of(each)).isEmpty()),
                        "holderUnitId",
                        "budget.error.decision-unit-gone")
                .that(known.year(year, jdbc), "year", "budget.error.year-missing", Integer.toString(year))
                .that(!draft.lines().isEmpty(), "lines", "budget.error.decision-no-lines")
                .that(
                        draft.lines().size() <= MOST_LINES,
                        "lines",
                        "budget.error.decision-many-lines",
                        draft.lines().size(),
                        MOST_LINES);
        payee(check, kind, draft);
        VoucherPayees.check(check, draft);
        if (known.year(year, jdbc)) {
            day(check, kind, year, draft.drawnOn());
        }
        if (check.errors().isEmpty()) {
            List<FieldError> contract = limits.fits(draft);
            if (!contract.isEmpty()) {
                return contract;
            }
            lines.check(check, draft, known);
            paid.check(check, id, draft);
        }
        return check.errors().isEmpty() ? limits.check(id, draft) : check.errors();
    }

    /** A transfer needs to know whom it goes to, and into which account; several payees stand in the list of payment. */
    private static void payee(Check check, VoucherKind kind, VoucherDraft draft) {
        if (kind.draws()) {
            check.that(draft.payeeName() != null, "payeeName", "common.error.missing");
            if (draft.method() == PaymentMethod.TRANSFER && draft.payees().isEmpty()) {
                check.that(draft.payeeAccount() != null, "payeeAccount", "budget.error.voucher-account")
                        .that(draft.payeeBank() != null, "payeeBank", "budget.error.voucher-account");
            }
        }
    }

    /** A document is made in its year, or while the year is adjusted; what was decided later comes later. */
    private static void day(Check check, VoucherKind kind, int year, @Nullable LocalDate day) {
        boolean later = kind == VoucherKind.REMITTANCE || kind == VoucherKind.RECLASSIFICATION;
        check.that(
                day == null
                        || (!day.isBefore(LocalDate.of(year, 1, 1))
                                && (later || !day.isAfter(PeriodSpan.YEAR.lastDay(year)))),
                "drawnOn",
                "budget.error.voucher-day",
                day == null ? "" : VietnameseDates.numeric(day),
                Integer.toString(year));
    }

    /** A document of the same kind with the same number; one that was given up or taken back does not count. */
    List<FieldError> twice(@Nullable Long id, VoucherDraft draft) {
        Optional<String> maker = jdbc.sql("select maker from budget_voucher where kind = :kind and year = :year"
                        + " and holder_unit_id = :holder and number = :number and id <> :id"
                        + " and state not in ('CANCELLED', 'REVERSED') limit 1")
                .param("kind", Objects.requireNonNull(draft.kind()).name())
                .param("year", draft.year())
                .param("holder", draft.holderUnitId())
                .param("number", draft.number())
                .param("id", id == null ? 0 : id)
                .query(String.class)
                .optional();
        return maker.map(who -> FieldError.of(
                        "number",
                        "budget.error.voucher-twice",
                        draft.number(),
                        Integer.toString(Objects.requireNonNull(draft.year())),
                        who))
                .map(List::of)
                .orElse(List.of());
    }
}
