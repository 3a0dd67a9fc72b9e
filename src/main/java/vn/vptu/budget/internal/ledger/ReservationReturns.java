package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Change;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.Effect;
import vn.vptu.budget.ShareRef;

/** Gives money that was set aside back to the reservation that it was taken over from, and sets the rest free. */
@Component
public class ReservationReturns {

    private final ShareTable shares;
    private final ReservationTable table;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReservationReturns(ShareTable shares, ReservationTable table, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.shares = shares;
        this.table = table;
        this.jdbc = jdbc;
        this.events = events;
    }

    private record Taken(long reservation, long amount) {}

    /** What is left of a reservation goes back; to be called in the transaction of the document that is given up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(long id, LocalDate on, String reason) {
        long shareId = table.find(id).orElseThrow().shareId();
        shares.lock(List.of(shareId));
        ReservationRow reservation = table.find(id).orElseThrow();
        long left = reservation.remainder();
        if (left == 0) {
            return;
        }
        // What gave back to this one is later than it; what it was taken from is earlier.
        Optional<Taken> taken = jdbc.sql("select reservation_id as reservation, -sum(amount) as amount"
                        + " from budget_reservation_move where other_reservation_id = ? and amount < 0"
                        + " and reservation_id < other_reservation_id"
                        + " group by reservation_id")
                .param(id)
                .query(Taken.class)
                .optional();
        long back = taken.map(each -> Math.min(left, each.amount())).orElse(0L);
        Long other = taken.map(Taken::reservation).orElse(null);
        table.move(reservation, new ReservationTable.Move(on, -left, reason, other, null));
        if (other != null && back > 0) {
            ReservationRow earlier = table.find(other).orElseThrow();
            table.move(earlier, new ReservationTable.Move(on, back, reason, id, null));
            told(earlier, earlier.remainder(), earlier.remainder() + back, on, id, reason);
        }
        shares.move(shareId, Effect.NONE, back - left);
        told(reservation, left, 0, on, other, reason);
    }

    private void told(ReservationRow row, long before, long after, LocalDate on, @Nullable Long other, String reason) {
        ShareRef share = shares.ref(row.shareId());
        events.publishEvent(Change.of(
                        Reservations.KIND,
                        row.id(),
                        "release",
                        picture(share, row, before, row.openedOn(), null),
                        picture(share, row, after, on, other))
                .because(reason));
    }

    private static ReservationPicture picture(
            ShareRef share, ReservationRow row, long left, LocalDate on, @Nullable Long other) {
        BudgetKey key = share.key();
        return new ReservationPicture(
                row.kind(),
                key.year(),
                key.chapter(),
                key.subcategory(),
                key.source(),
                key.programme(),
                Dong.of(left).format(),
                on,
                other);
    }
}
