package vn.vptu.bench.budget;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is set aside in the last year: of each share ten reservations that are open and thirty that were used up. */
final class ReservationGround {

    private static final int OF_A_SHARE = 40;
    private static final int ONE_OPEN_IN = 4;
    private static final long LEAST = 1_000_000;
    private static final List<String> KINDS = List.of("REQUEST", "COMMITMENT", "DRAW");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReservationGround(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void fill() {
        List<Long> shares = jdbc.queryForList(
                "select s.id from budget_share s join budget_key k on k.id = s.key_id where k.year = ? order by s.id",
                Long.class,
                EntryGround.LAST_YEAR);
        transaction.executeWithoutResult(status -> shares.forEach(this::open));
        transaction.executeWithoutResult(status -> {
            move();
            jdbc.update("update budget_share s join (select share_id, sum(remainder) as left_over from"
                    + " budget_reservation group by share_id) r on r.share_id = s.id set s.reserved = r.left_over");
        });
    }

    private void open(long share) {
        List<Object[]> block = new ArrayList<>();
        for (int n = 0; n < OF_A_SHARE; n++) {
            boolean closed = n % ONE_OPEN_IN != 0;
            block.add(new Object[] {
                share, KINDS.get(n % KINDS.size()), share * OF_A_SHARE + n, closed ? 0 : LEAST + n, closed
            });
        }
        jdbc.batchUpdate(
                "insert into budget_reservation (share_id, kind, document_kind, document_id, remainder, opened_on,"
                        + " closed) values (?, ?, 'budget.none', ?, ?, '2026-03-01', ?)",
                block);
    }

    /** What was set aside, and that all of it was used where the reservation is closed. */
    private void move() {
        List<Object[]> moves = new ArrayList<>();
        jdbc.query("select id, share_id, document_id, closed from budget_reservation", row -> {
            long amount = LEAST + row.getLong(3) % OF_A_SHARE;
            moves.add(new Object[] {row.getLong(1), row.getLong(2), amount});
            if (row.getBoolean(4)) {
                moves.add(new Object[] {row.getLong(1), row.getLong(2), -amount});
            }
        });
        jdbc.batchUpdate(
                "insert into budget_reservation_move (reservation_id, share_id, on_date, amount, recorded_at,"
                        + " recorded_by) values (?, ?, '2026-03-01', ?, '2026-03-01', 'Đo tốc độ')",
                moves);
    }
}
