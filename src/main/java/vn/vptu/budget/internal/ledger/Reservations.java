package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;

/**
 * Sets money aside before it is spent, hands it on and sets it free again. To be called in the transaction of the document;
 * what an entry uses up is the {@link Ledger}'s.
 */
@Component
public class Reservations {

    /** What the trail calls a reservation. */
    public static final String KIND = "budget.reservation";

    private final ShareTable shares;
    private final ReservationTable table;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Reservations(ShareTable shares, ReservationTable table, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.shares = shares;
        this.table = table;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<ReservationRow> find(long id) {
        return table.find(id);
    }

    /** Those of a document, closed ones too. */
    @Transactional(readOnly = true)
    public List<ReservationRow> ofDocument(String documentKind, long documentId) {
        return table.ofDocument(documentKind, documentId);
    }

    /** Sets money aside, taking first what is left of the reservation it follows. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReserveResult open(ReservationDraft draft) {
        String field = Findings.field(draft.line(), "amount");
        long amount = draft.amount().amount();
        if (amount <= 0) {
            return ReserveResult.Refused.of(
                    field, "budget.error.reserve-amount", draft.amount().format());
        }
        if (!LockedShare.fits(amount)) {
            return ReserveResult.Refused.of(
                    field, "budget.error.amount-too-large", draft.amount().format());
        }
        BudgetKey key = draft.share().key();
        String written = Integer.toString(key.year());
        String state = jdbc.sql("select state from budget_year where year = ? lock in share mode")
                .param(key.year())
                .query(String.class)
                .optional()
                .orElse("CLOSED");
        if (state.equals("CLOSED")) {
            return ReserveResult.Refused.of(
                    Findings.field(draft.line(), "date"), "budget.error.reserve-year-closed", written);
        }
        Optional<Long> found = shares.find(draft.share());
        if (found.isEmpty()) {
            return ReserveResult.Refused.of(
                    Findings.field(draft.line(), "share"), "budget.error.share-missing", written);
        }
        LockedShare share = shares.lock(List.of(found.get())).get(found.get());
        ReservationRow before =
                draft.takesOver() == null ? null : table.find(draft.takesOver()).orElse(null);
        if (draft.takesOver() != null && (before == null || before.shareId() != share.id() || before.closed())) {
            return ReserveResult.Refused.of(
                    Findings.field(draft.line(), "reservation"),
                    "budget.error.reservation-elsewhere",
                    draft.takesOver().toString());
        }
        long taken = before == null ? 0 : Math.min(amount, before.remainder());
        long more = amount - taken;
        if (more > share.free()) {
            return over(field, draft, share.free(), taken);
        }
        return new ReserveResult.Reserved(write(draft, share, before, taken, more));
    }

    /** Of a draw it is said as of the entry that it would become. */
    private static ReserveResult over(String field, ReservationDraft draft, long free, long taken) {
        String most = Dong.of(free + taken).format();
        String asked = draft.amount().format();
        String beyond = draft.amount().minus(Dong.of(free + taken)).format();
        if (draft.kind() != ReservationKind.DRAW) {
            return ReserveResult.Refused.of(field, "budget.error.reserve-over-free", most, asked, beyond, draft.kind());
        }
        return taken == 0
                ? ReserveResult.Refused.of(field, "budget.error.draw-over-free", most, asked, beyond)
                : ReserveResult.Refused.of(
                        field,
                        "budget.error.draw-over-reserved",
                        most,
                        Dong.of(free).format(),
                        Dong.of(taken).format(),
                        asked,
                        beyond);
    }

    private long write(
            ReservationDraft draft, LockedShare share, @Nullable ReservationRow before, long taken, long more) {
        long id = table.add(share.id(), draft.kind(), draft.documentKind(), draft.documentId(), draft.on());
        ReservationRow fresh = table.find(id).orElseThrow();
        if (before != null && taken > 0) {
            table.move(before, new ReservationTable.Move(draft.on(), -taken, draft.reason(), id, null));
        }
        Long other = before == null ? null : before.id();
        long amount = draft.amount().amount();
        table.move(fresh, new ReservationTable.Move(draft.on(), amount, draft.reason(), other, null));
        shares.move(share.id(), Effect.NONE, more);
        told(id, "create", null, picture(draft.share(), fresh, amount, draft.on(), other), draft.reason());
        return id;
    }

    /**
     * Sets free what is left of a reservation, or a part of it; one that is closed already stays as it is.
     *
     * @param amount how much; null for all that is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReserveResult release(long id, @Nullable Dong amount, LocalDate on, @Nullable String reason) {
        ReservationRow unlocked = table.find(id).orElseThrow();
        Map<Long, LockedShare> locked = shares.lock(List.of(unlocked.shareId()));
        ReservationRow reservation = table.find(id).orElseThrow();
        long freed = amount == null ? reservation.remainder() : amount.amount();
        if (freed < 0 || freed > reservation.remainder()) {
            return ReserveResult.Refused.of(
                    "amount",
                    "budget.error.release-over-reserved",
                    Dong.of(reservation.remainder()).format(),
                    Dong.of(freed).format());
        }
        if (freed > 0) {
            table.move(reservation, new ReservationTable.Move(on, -freed, reason, null, null));
            shares.move(locked.get(reservation.shareId()).id(), Effect.NONE, -freed);
            ShareRef share = shares.ref(reservation.shareId());
            told(
                    id,
                    "release",
                    picture(share, reservation, reservation.remainder(), reservation.openedOn(), null),
                    picture(share, reservation, reservation.remainder() - freed, on, null),
                    reason);
        }
        return new ReserveResult.Reserved(id);
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

    private void told(
            long id,
            String action,
            @Nullable ReservationPicture before,
            ReservationPicture after,
            @Nullable String reason) {
        events.publishEvent(Change.of(KIND, id, action, before, after).because(reason));
    }
}
