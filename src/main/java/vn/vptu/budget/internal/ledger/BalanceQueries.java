package vn.vptu.budget.internal.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.ShareBalance;
import vn.vptu.budget.ShareFilter;

/** Reads balances as they stand, from the shares alone. */
@Component
public class BalanceQueries {

    private final JdbcClient jdbc;
    private final LedgerScope scope;

    BalanceQueries(JdbcClient jdbc, LedgerScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    public List<ShareBalance> shares(ShareFilter filter) {
        ShareWhere where = new ShareWhere(filter, scope.seen());
        return jdbc.sql("select s.*, k.year, k.holder_unit_id, k.chapter, k.subcategory, k.source, k.programme"
                        + " from budget_key k join budget_share s on s.key_id = k.id where " + where.sql()
                        + " order by k.holder_unit_id, k.chapter, k.subcategory, k.source, k.programme,"
                        + " s.using_unit_id, s.task_id")
                .params(where.parameters())
                .query((row, n) ->
                        new ShareBalance(row.getLong("id"), row.getLong("key_id"), ShareTable.ref(row), balance(row)))
                .list();
    }

    static Balance balance(ResultSet row) throws SQLException {
        return new Balance(
                dong(row, "carried"),
                dong(row, "granted"),
                dong(row, "provisional"),
                dong(row, "held"),
                dong(row, "advance"),
                dong(row, "actual"),
                dong(row, "reserved"));
    }

    static Dong dong(ResultSet row, String column) throws SQLException {
        return Dong.of(row.getLong(column));
    }
}
