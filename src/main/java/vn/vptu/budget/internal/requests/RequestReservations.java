package vn.vptu.budget.internal.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.ledger.Ledger;
import vn.vptu.budget.internal.ledger.ReservationDraft;
import vn.vptu.budget.internal.ledger.ReservationRow;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.budget.internal.ledger.ReserveResult;
import vn.vptu.budget.internal.requests.RequestTaking.Held;

/** Sets aside what an approved request asks for, and sets free what is left of it (B1, C2). */
@Component
class RequestReservations {

    private final Ledger ledger;
    private final Reservations reservations;
    private final RequestLines lines;
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestReservations(Ledger ledger, Reservations reservations, RequestLines lines, JdbcClient jdbc, Clock clock) {
        this.ledger = ledger;
        this.reservations = reservations;
        this.lines = lines;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sets aside what each line asks for; what is refused is said of its line, and the caller takes back the rest. */
    List<FieldError> open(Held held) {
        hold(held);
        List<FieldError> errors = new ArrayList<>();
        for (RequestLines.Stored line : held.lines()) {
            switch (reservations.open(draft(held, line))) {
                case ReserveResult.Reserved reserved ->
                    lines.reserved(held.record().id(), line.number(), reserved.id());
                case ReserveResult.Refused refused -> errors.addAll(refused.errors());
            }
        }
        return errors;
    }

    private ReservationDraft draft(Held held, RequestLines.Stored line) {
        return new ReservationDraft(
                line.number(),
                RequestShares.of(held.draft(), line.content()).orElseThrow(),
                ReservationKind.REQUEST,
                SpendingRequests.KIND,
                held.record().id(),
                Objects.requireNonNull(line.content().amount()),
                LocalDate.now(clock),
                null,
                line.content().content());
    }

    /** Locks the year and the shares of a request, in the order in which the ledger does. */
    private void hold(Held held) {
        jdbc.sql("select state from budget_year where year = ? lock in share mode")
                .param(held.draft().year())
                .query(String.class)
                .list();
        ledger.hold(RequestShares.of(held.draft()));
    }

    /** What was set aside is free again; refused when a part of it is committed or drawn already. */
    List<FieldError> giveBack(Held held, String reason) {
        if (held.was() != DocumentState.APPROVED) {
            return List.of();
        }
        hold(held);
        for (RequestLines.Stored line : held.lines()) {
            Dong asked = Objects.requireNonNull(line.content().amount());
            ReservationRow row = row(line);
            if (row != null && row.remainder() != asked.amount()) {
                return List.of(FieldError.of(
                        FieldError.WHOLE,
                        "budget.error.request-used",
                        asked.minus(Dong.of(row.remainder())).format(),
                        asked.format()));
            }
        }
        release(held, reason);
        return List.of();
    }

    /** What is left is free again; refused while what was taken from it may still come back. */
    List<FieldError> close(Held held) {
        hold(held);
        Dong open = Dong.of(held.lines().stream()
                .map(RequestLines.Stored::reservation)
                .filter(Objects::nonNull)
                .mapToLong(this::stillOpen)
                .sum());
        if (!open.isZero()) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.request-open", open.format()));
        }
        release(held, null);
        return List.of();
    }

    /** What contracts and draws that took money over from a reservation have left of their own. */
    private long stillOpen(long reservation) {
        return jdbc.sql("select coalesce(sum(o.remainder), 0) from budget_reservation o where not o.closed and o.id in"
                        + " (select m.other_reservation_id from budget_reservation_move m"
                        + " where m.reservation_id = :id and m.other_reservation_id > :id)")
                .param("id", reservation)
                .query(Long.class)
                .single();
    }

    private void release(Held held, @Nullable String reason) {
        held.lines().stream()
                .map(RequestLines.Stored::reservation)
                .filter(Objects::nonNull)
                .sorted()
                .forEach(id -> reservations.release(id, null, LocalDate.now(clock), reason));
    }

    private @Nullable ReservationRow row(RequestLines.Stored line) {
        Long id = line.reservation();
        return id == null ? null : reservations.find(id).orElseThrow();
    }
}
