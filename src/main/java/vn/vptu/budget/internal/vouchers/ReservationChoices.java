package vn.vptu.budget.internal.vouchers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;

/** What was set aside for requests and commitments, for a draw to use first; what draws set aside is theirs alone. */
@Component
public class ReservationChoices {

    private static final String SELECT = "select r.id, r.kind, r.remainder, k.year, k.holder_unit_id, k.chapter,"
            + " k.subcategory, k.source, k.programme, s.using_unit_id, s.task_id from budget_reservation r"
            + " join budget_share s on s.id = r.share_id join budget_key k on k.id = s.key_id where r.kind <> 'DRAW'";

    private final JdbcClient jdbc;

    ReservationChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OpenReservation> of(int year, long holder) {
        return jdbc.sql(SELECT
                        + " and not r.closed and k.year = ? and k.holder_unit_id = ? order by r.id desc limit 300")
                .params(year, holder)
                .query((row, n) -> open(row))
                .list();
    }

    public Optional<OpenReservation> find(long id) {
        return jdbc.sql(SELECT + " and r.id = ?")
                .param(id)
                .query((row, n) -> open(row))
                .optional();
    }

    private static OpenReservation open(ResultSet row) throws SQLException {
        BudgetKey key = new BudgetKey(
                row.getInt("year"),
                row.getLong("holder_unit_id"),
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"));
        return new OpenReservation(
                row.getLong("id"),
                ReservationKind.valueOf(row.getString("kind")),
                new ShareRef(key, row.getLong("using_unit_id"), row.getLong("task_id")),
                Dong.of(row.getLong("remainder")));
    }
}
