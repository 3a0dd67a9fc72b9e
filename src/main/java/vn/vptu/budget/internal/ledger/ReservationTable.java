package vn.vptu.budget.internal.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.budget.ReservationKind;

/** The rows of reservations and their moves; whoever writes them holds the lock of their share. */
@Component
class ReservationTable {

    private static final String COLUMNS =
            "id, share_id, kind, document_kind, document_id, remainder, opened_on, closed";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    ReservationTable(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Why a reservation moved. */
    record Move(
            LocalDate on,
            long amount,
            @Nullable String reason,
            @Nullable Long other,
            @Nullable Long entry) {}

    Optional<ReservationRow> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from budget_reservation where id = ?")
                .param(id)
                .query(ReservationRow.class)
                .optional();
    }

    List<ReservationRow> ofDocument(String documentKind, long documentId) {
        return jdbc.sql("select " + COLUMNS + " from budget_reservation where document_kind = ? and document_id = ?"
                        + " order by id")
                .params(documentKind, documentId)
                .query(ReservationRow.class)
                .list();
    }

    long add(long shareId, ReservationKind kind, String documentKind, long documentId, LocalDate on) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into budget_reservation (share_id, kind, document_kind, document_id, remainder, opened_on)"
                        + " values (?, ?, ?, ?, 0, ?)")
                .params(shareId, kind.name(), documentKind, documentId, on)
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("a reservation without an id");
        }
        return id.longValue();
    }

    /** Moves what is left. A reservation with nothing left is closed. */
    void move(ReservationRow reservation, Move move) {
        // What is typed later than it happened does not come before the reservation itself.
        LocalDate on = move.on().isBefore(reservation.openedOn()) ? reservation.openedOn() : move.on();
        long left = Math.addExact(reservation.remainder(), move.amount());
        jdbc.sql("update budget_reservation set remainder = ?, closed = ? where id = ?")
                .params(left, left == 0, reservation.id())
                .update();
        jdbc.sql("insert into budget_reservation_move (reservation_id, share_id, on_date, amount, reason,"
                        + " other_reservation_id, entry_id, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reservation.id(),
                        reservation.shareId(),
                        on,
                        move.amount(),
                        move.reason(),
                        move.other(),
                        move.entry(),
                        Timestamp.from(clock.instant()),
                        actor.find().map(Actor::signature).orElse(""))
                .update();
    }
}
