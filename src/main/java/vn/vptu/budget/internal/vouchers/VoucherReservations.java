package vn.vptu.budget.internal.vouchers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.ledger.Ledger;
import vn.vptu.budget.internal.ledger.ReservationDraft;
import vn.vptu.budget.internal.ledger.ReservationReturns;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.budget.internal.ledger.ReserveResult;
import vn.vptu.budget.internal.vouchers.VoucherTaking.Held;

/** Sets aside what an approved document draws until the Treasury has recorded it (B1, C2). */
@Component
class VoucherReservations {

    private final Ledger ledger;
    private final Reservations reservations;
    private final ReservationReturns returns;
    private final PaidChoices paid;
    private final VoucherLines lines;
    private final JdbcClient jdbc;
    private final Clock clock;

    VoucherReservations(
            Ledger ledger,
            Reservations reservations,
            ReservationReturns returns,
            PaidChoices paid,
            VoucherLines lines,
            JdbcClient jdbc,
            Clock clock) {
        this.ledger = ledger;
        this.reservations = reservations;
        this.returns = returns;
        this.paid = paid;
        this.lines = lines;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Locks the shares that a document touches, the year first as the ledger does. */
    void hold(VoucherDraft draft) {
        jdbc.sql("select state from budget_year where year = ? lock in share mode")
                .param(draft.year())
                .query(String.class)
                .list();
        ledger.hold(VoucherPostings.shares(draft));
    }

    /** Sets aside what each line draws; what is refused is said of its line, and the caller takes back the rest. */
    List<FieldError> open(Held held) {
        List<FieldError> errors = new ArrayList<>();
        Map<Long, Dong> left = new HashMap<>();
        for (VoucherLines.Stored line : held.lines()) {
            Dong drawn = drawn(held, line, left);
            Long reservation = null;
            if (drawn.amount() > 0) {
                switch (reservations.open(draft(held, line, drawn))) {
                    case ReserveResult.Reserved reserved -> reservation = reserved.id();
                    case ReserveResult.Refused refused -> errors.addAll(refused.errors());
                }
            }
            boolean settles = held.draft().kind() == VoucherKind.SETTLEMENT;
            lines.approved(held.record().id(), line.number(), settles ? drawn : Dong.ZERO, reservation);
        }
        return errors;
    }

    /** How much of a line takes from what is free: all of a draw, of a settlement what goes beyond the advance. */
    private Dong drawn(Held held, VoucherLines.Stored line, Map<Long, Dong> left) {
        VoucherKind kind = Objects.requireNonNull(held.draft().kind());
        Dong amount = Objects.requireNonNull(line.content().amount());
        Long entry = line.content().settlesEntryId();
        if (kind.draws()) {
            return amount;
        }
        if (kind != VoucherKind.SETTLEMENT || entry == null) {
            return Dong.ZERO;
        }
        Dong open = left.computeIfAbsent(entry, id -> openOf(id, held.record().id()));
        Dong within = Dong.of(Math.min(open.amount(), amount.amount()));
        left.put(entry, open.minus(within));
        return amount.minus(within);
    }

    private Dong openOf(long entry, long voucher) {
        Optional<Dong> open = paid.find(entry, voucher).map(PaidEntry::left);
        return open.filter(each -> each.amount() > 0).orElse(Dong.ZERO);
    }

    private ReservationDraft draft(Held held, VoucherLines.Stored line, Dong amount) {
        @Nullable Long earlier = line.content().reservationId();
        return new ReservationDraft(
                line.number(),
                VoucherPostings.share(held.draft(), line.content()).orElseThrow(),
                ReservationKind.DRAW,
                Vouchers.KIND,
                held.record().id(),
                amount,
                LocalDate.now(clock),
                earlier,
                line.content().content());
    }

    /** What was set aside goes back to the reservations it came from. */
    void giveBack(List<VoucherLines.Stored> stored, String reason) {
        stored.stream()
                .map(VoucherLines.Stored::drawn)
                .filter(Objects::nonNull)
                .sorted()
                .forEach(id -> returns.giveBack(id, LocalDate.now(clock), reason));
    }
}
