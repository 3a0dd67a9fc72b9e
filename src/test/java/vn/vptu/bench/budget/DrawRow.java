package vn.vptu.bench.budget;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Row;
import vn.vptu.bench.Target;
import vn.vptu.bench.TimedRow;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.Ledger;
import vn.vptu.budget.internal.ledger.Paper;
import vn.vptu.budget.internal.ledger.PostResult;
import vn.vptu.budget.internal.ledger.Posting;

/** One draw that is one đồng too large is refused, with all its rules looked at. */
final class DrawRow {

    private DrawRow() {}

    private record Share(long id, ShareRef ref, long free) {}

    static Row of(Ground ground) throws Exception {
        Ledger ledger = ground.bean(Ledger.class);
        TransactionTemplate transaction = ground.bean(TransactionTemplate.class);
        List<Share> shares = shares(ground);
        var accountant = ground.holding(Roles.FINANCE);
        Share first = shares.getFirst();
        Ground.require(
                !(ground.as(accountant, () -> check(ledger, transaction, first, first.free() + 1))
                        instanceof PostResult.Posted),
                "a draw that is too large goes through");
        Ground.require(
                ground.as(accountant, () -> check(ledger, transaction, first, first.free()))
                        instanceof PostResult.Posted,
                "a draw of all that is left is refused");
        Ground.require(floor(ground, first) == first.free(), "the floor finds something else free");
        return new TimedRow(
                "budget: check of one draw among 1,000,000 entries, refused",
                Target.millis(20),
                round -> {
                    Share share = shares.get(round % shares.size());
                    return ground.as(accountant, () -> check(ledger, transaction, share, share.free() + 1));
                },
                round -> floor(ground, shares.get(round % shares.size())));
    }

    private static List<Share> shares(Ground ground) {
        return ground.jdbc()
                .query(
                        "select s.id, k.year, k.holder_unit_id, k.chapter, k.subcategory, k.source, k.programme,"
                                + " s.using_unit_id, s.carried + s.granted + s.provisional - s.held - s.advance - s.actual"
                                + " - s.reserved as free from budget_share s join budget_key k on k.id = s.key_id"
                                + " where k.year = ? and k.programme = '00000' and k.subcategory = '351' and k.source = '13'"
                                + " order by s.id",
                        (row, n) -> new Share(
                                row.getLong("id"),
                                new ShareRef(
                                        new BudgetKey(
                                                row.getInt("year"),
                                                row.getLong("holder_unit_id"),
                                                row.getString("chapter"),
                                                row.getString("subcategory"),
                                                row.getString("source"),
                                                row.getString("programme")),
                                        row.getLong("using_unit_id"),
                                        0),
                                row.getLong("free")),
                        EntryGround.LAST_YEAR);
    }

    /** Whatever comes of it is taken back. */
    private static PostResult check(Ledger ledger, TransactionTemplate transaction, Share share, long dong) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            Posting draw = Posting.of(
                            1,
                            share.ref(),
                            EntryKind.DRAW_ACTUAL,
                            Dong.of(dong),
                            LocalDate.of(EntryGround.LAST_YEAR, 11, 20))
                    .subitem("6551");
            return ledger.post(List.of(draw), Paper.of("budget.voucher", 1, "1/UNC", LocalDate.of(2026, 11, 20)));
        }));
    }

    /** The one question without which nobody knows. */
    private static long floor(Ground ground, Share share) throws SQLException {
        try (Connection connection = ground.connection();
                PreparedStatement statement = connection.prepareStatement(
                        "select carried + granted + provisional - held - advance - actual - reserved"
                                + " from budget_share where id = ? for update")) {
            statement.setLong(1, share.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
