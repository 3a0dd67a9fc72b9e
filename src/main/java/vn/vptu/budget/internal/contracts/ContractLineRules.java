package vn.vptu.budget.internal.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.internal.documents.ShareChecks;
import vn.vptu.budget.internal.ledger.ReservationRow;
import vn.vptu.budget.internal.ledger.Reservations;

/** What must hold of each line of a contract or an appendix. */
@Component
class ContractLineRules {

    private final JdbcClient jdbc;
    private final ShareChecks shares;
    private final Reservations reservations;

    ContractLineRules(JdbcClient jdbc, ShareChecks shares, Reservations reservations) {
        this.jdbc = jdbc;
        this.shares = shares;
        this.reservations = reservations;
    }

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
            shares.code(check, at + "chapter", CodeKind.CHAPTER, line.chapter(), day);
            shares.code(check, at + "subcategory", CodeKind.SUBCATEGORY, line.subcategory(), day);
            shares.code(check, at + "source", CodeKind.SOURCE, line.source(), day);
            shares.code(check, at + "programme", CodeKind.PROGRAMME, line.programme(), day);
            shares.unit(check, at + "usingUnitId", line.usingUnitId());
            shares.task(check, at + "taskId", line.taskId(), year, holder, line.usingUnitId(), line.source());
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
