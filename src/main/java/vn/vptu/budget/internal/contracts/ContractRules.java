package vn.vptu.budget.internal.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ContractPapers;
import vn.vptu.directory.Units;

/** What must hold of a contract before it is stored, and again before it is checked and approved. */
@Component
class ContractRules {

    /** More than any contract has; what is longer is pasted by mistake. */
    static final int MOST_LINES = 100;

    /** The most that a column holds. */
    static final long MOST = 999_999_999_999_999_999L;

    private final JdbcClient jdbc;
    private final Units units;
    private final ContractLineRules lines;

    ContractRules(JdbcClient jdbc, Units units, ContractLineRules lines) {
        this.jdbc = jdbc;
        this.units = units;
        this.lines = lines;
    }

    List<FieldError> check(ContractDraft draft) {
        Long holder = draft.holderUnitId();
        Long supplier = draft.supplierId();
        Check check = new Check()
                .text("number", draft.number(), 60)
                .chosen("signedOn", draft.signedOn())
                .period("signedOn", draft.signedOn(), "signedOn", null)
                .text("title", draft.title(), 400)
                .chosen("supplierId", supplier)
                .that(supplier == null || known(supplier), "supplierId", "budget.error.voucher-supplier-gone")
                .length("payeeAccount", draft.payeeAccount(), 30)
                .length("payeeBank", draft.payeeBank(), 200)
                .chosen("holderUnitId", holder)
                .that(
                        holder == null || !units.named(List.of(holder)).isEmpty(),
                        "holderUnitId",
                        "budget.error.decision-unit-gone")
                .chosen("amount", draft.amount())
                .between("advancePercent", draft.advancePercent(), 0, 100)
                .between("retentionPercent", draft.retentionPercent(), 0, 100)
                .period("retentionUntil", draft.retentionUntil(), "retentionUntil", null);
        term(check, draft.startsOn(), "endsOn", draft.endsOn());
        amounts(check, draft);
        LocalDate signed = draft.signedOn();
        if (check.errors().isEmpty()) {
            lines.check(check, Objects.requireNonNull(holder), Objects.requireNonNull(signed), draft.lines(), false);
        }
        return check.errors();
    }

    /** A term begins before it ends; the end is the last day of it. */
    static void term(Check check, @Nullable LocalDate from, String field, @Nullable LocalDate last) {
        check.period(field, last, field, null).period("startsOn", from, "startsOn", null);
        check.that(
                from == null || last == null || !last.isBefore(from),
                field,
                "common.error.period",
                last == null ? "" : VietnameseDates.numeric(last),
                from == null ? "" : VietnameseDates.numeric(from));
    }

    private static void amounts(Check check, ContractDraft draft) {
        Dong amount = draft.amount();
        if (amount == null) {
            return;
        }
        check.that(amount.amount() > 0, "amount", "budget.error.voucher-amount", amount.format())
                .that(amount.amount() <= MOST, "amount", "budget.error.amount-too-large", amount.format());
        within(check, "advanceLimit", draft.advanceLimit(), amount);
        within(check, "retention", draft.retention(), amount);
        check.that(!draft.lines().isEmpty(), "lines", "budget.error.decision-no-lines")
                .that(
                        draft.lines().size() <= MOST_LINES,
                        "lines",
                        "budget.error.decision-many-lines",
                        draft.lines().size(),
                        MOST_LINES);
        Dong bound = Dong.of(sum(draft.lines()));
        check.that(
                bound.compareTo(amount) <= 0,
                "lines",
                "budget.error.contract-lines-over",
                bound.format(),
                amount.format());
    }

    static void within(Check check, String field, @Nullable Dong part, Dong amount) {
        if (part != null) {
            check.that(
                    !part.isNegative() && part.compareTo(amount) <= 0,
                    field,
                    "budget.error.contract-part",
                    part.format(),
                    amount.format());
        }
    }

    /** The sum of the lines, as far as numbers go: what is beyond them is too much anyway. */
    static long sum(List<ContractLine> lines) {
        long sum = 0;
        for (ContractLine line : lines) {
            long amount = line.amount() == null ? 0 : line.amount().amount();
            sum = clamped(sum + clamped(amount));
        }
        return sum;
    }

    private static long clamped(long amount) {
        return Math.clamp(amount, -MOST - 1, MOST + 1);
    }

    private boolean known(long supplier) {
        return jdbc.sql("select count(*) from budget_supplier where id = ?")
                        .param(supplier)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Two contracts of a supplier do not have the same number; one that was given up does not count. */
    List<FieldError> twice(@Nullable Long id, ContractDraft draft) {
        Optional<String> maker = jdbc.sql(
                        "select maker from budget_contract where supplier_id = :supplier"
                                + " and number = :number and signed_on = :signed and id <> :id and state <> 'CANCELLED' limit 1")
                .param("supplier", draft.supplierId())
                .param("number", draft.number())
                .param("signed", draft.signedOn())
                .param("id", id == null ? 0 : id)
                .query(String.class)
                .optional();
        return maker.map(who -> FieldError.of("number", "budget.error.contract-twice", draft.number(), who))
                .map(List::of)
                .orElse(List.of());
    }

    static List<FieldError> check(ContractPapers papers) {
        Check check = new Check();
        for (int i = 0; i < papers.guarantees().size(); i++) {
            ContractPapers.Guarantee each = papers.guarantees().get(i);
            String at = "guarantees." + i + ".";
            check.chosen(at + "kind", each.kind())
                    .text(at + "bank", each.bank(), 200)
                    .text(at + "number", each.number(), 60)
                    .chosen(at + "endsOn", each.endsOn())
                    .period(at + "startsOn", each.startsOn(), at + "endsOn", null)
                    .period(at + "endsOn", each.endsOn(), at + "endsOn", null)
                    .that(
                            each.startsOn() == null
                                    || each.endsOn() == null
                                    || !each.endsOn().isBefore(each.startsOn()),
                            at + "endsOn",
                            "common.error.period",
                            each.endsOn() == null ? "" : VietnameseDates.numeric(each.endsOn()),
                            each.startsOn() == null ? "" : VietnameseDates.numeric(each.startsOn()));
            positive(check, at + "amount", each.amount());
        }
        for (int i = 0; i < papers.acceptances().size(); i++) {
            ContractPapers.Acceptance each = papers.acceptances().get(i);
            String at = "acceptances." + i + ".";
            check.text(at + "number", each.number(), 60)
                    .chosen(at + "acceptedOn", each.acceptedOn())
                    .period(at + "acceptedOn", each.acceptedOn(), at + "acceptedOn", null);
            positive(check, at + "amount", each.amount());
        }
        return check.errors();
    }

    private static void positive(Check check, String field, @Nullable Dong amount) {
        check.chosen(field, amount);
        if (amount != null) {
            check.that(amount.amount() > 0, field, "budget.error.voucher-amount", amount.format())
                    .that(amount.amount() <= MOST, field, "budget.error.amount-too-large", amount.format());
        }
    }
}
