package vn.vptu.budget.internal.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.Ledger;
import vn.vptu.budget.internal.ledger.ReservationDraft;
import vn.vptu.budget.internal.ledger.ReservationReturns;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.budget.internal.ledger.ReserveResult;

/**
 * Sets aside what a contract binds, taking over what was set aside for the request before it, and sets free what it binds no
 * longer (C2). The contract is locked first, then the years, then the shares: in this order everywhere.
 */
@Component
class ContractBinding {

    private final Ledger ledger;
    private final Reservations reservations;
    private final ReservationReturns returns;
    private final ContractCommitments commitments;
    private final ContractLines lines;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContractBinding(
            Ledger ledger,
            Reservations reservations,
            ReservationReturns returns,
            ContractCommitments commitments,
            ContractLines lines,
            JdbcClient jdbc,
            Clock clock) {
        this.ledger = ledger;
        this.reservations = reservations;
        this.returns = returns;
        this.commitments = commitments;
        this.lines = lines;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Locks the years and the shares of these lines. */
    void hold(long holder, List<ContractLines.Stored> stored) {
        stored.stream()
                .map(line -> Objects.requireNonNull(line.content().year()))
                .distinct()
                .sorted()
                .forEach(year -> jdbc.sql("select state from budget_year where year = ? lock in share mode")
                        .param(year)
                        .query(String.class)
                        .list());
        List<ShareRef> shares = stored.stream()
                .map(line -> ContractLines.share(holder, line.content()))
                .flatMap(Optional::stream)
                .toList();
        ledger.hold(shares);
    }

    /** Sets aside what the lines bind, and frees what they lower; what is refused is said of its line. */
    List<FieldError> bind(ContractRecord contract, List<ContractLines.Stored> stored, String reason) {
        List<FieldError> errors = new ArrayList<>();
        // What becomes free comes first: an appendix may move what is bound from one share to another.
        stored.stream()
                .filter(line -> amount(line).isNegative())
                .forEach(line -> errors.addAll(lower(contract, line, reason)));
        for (ContractLines.Stored line : stored) {
            if (amount(line).amount() > 0) {
                switch (reservations.open(draft(contract, line, reason))) {
                    case ReserveResult.Reserved reserved -> lines.approved(contract.id(), line, reserved.id());
                    case ReserveResult.Refused refused -> errors.addAll(refused.errors());
                }
            }
        }
        return errors;
    }

    private static Dong amount(ContractLines.Stored line) {
        return Objects.requireNonNull(line.content().amount());
    }

    private ReservationDraft draft(ContractRecord contract, ContractLines.Stored line, String reason) {
        return new ReservationDraft(
                line.number(),
                ContractLines.share(contract.holderUnitId(), line.content()).orElseThrow(),
                ReservationKind.COMMITMENT,
                Contracts.KIND,
                contract.id(),
                amount(line),
                LocalDate.now(clock),
                line.content().requestReservationId(),
                reason);
    }

    /** What was paid, or is on its way, was taken from what was set aside: only the rest can be freed. */
    private List<FieldError> lower(ContractRecord contract, ContractLines.Stored line, String reason) {
        ContractLine content = line.content();
        ShareRef share = ContractLines.share(contract.holderUnitId(), content).orElseThrow();
        List<OpenReservation> open = commitments.open(contract.id()).stream()
                .filter(each -> each.share().equals(share))
                .sorted(Comparator.comparingLong(OpenReservation::id).reversed())
                .toList();
        Dong left = Dong.sum(open.stream().map(OpenReservation::left).toList());
        Dong wanted = amount(line).negate();
        if (wanted.compareTo(left) > 0) {
            BudgetKey key = share.key();
            return List.of(FieldError.of(
                    "lines." + (line.number() - 1) + ".amount",
                    "budget.error.appendix-below-bound",
                    contract.number(),
                    String.join(" – ", key.chapter(), key.subcategory(), key.source(), key.programme()),
                    left.format(),
                    wanted.format()));
        }
        for (OpenReservation each : open) {
            Dong freed = Dong.of(Math.min(each.left().amount(), wanted.amount()));
            if (freed.amount() > 0) {
                reservations.release(each.id(), freed, LocalDate.now(clock), reason);
                wanted = wanted.minus(freed);
            }
        }
        return List.of();
    }

    /** Liquidated: nothing is paid any more, what is left is free again. */
    void release(long contract, String reason) {
        commitments.open(contract).forEach(each -> reservations.release(each.id(), null, LocalDate.now(clock), reason));
    }

    /** Given up: what was set aside goes back to the requests it was taken from, the rest is free again. */
    void giveBack(long contract, String reason) {
        commitments.open(contract).forEach(each -> returns.giveBack(each.id(), LocalDate.now(clock), reason));
    }
}
