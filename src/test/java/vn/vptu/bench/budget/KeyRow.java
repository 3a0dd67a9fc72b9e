package vn.vptu.bench.budget;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import vn.vptu.base.Roles;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Row;
import vn.vptu.bench.Target;
import vn.vptu.bench.TimedRow;
import vn.vptu.budget.AsOf;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.KeySheet;
import vn.vptu.budget.LedgerEntries;

/** All that a key's page asks for: figures, periods, subitems, what is set aside, the first entries. */
final class KeyRow {

    private static final int SHOWN = 50;

    private KeyRow() {}

    static Row of(Ground ground) throws Exception {
        var accountant = ground.holding(Roles.FINANCE);
        List<Long> ids = ground.jdbc().queryForList("select id from budget_key order by id", Long.class);
        KeySheet sheet = ground.as(
                accountant,
                () -> ground.bean(BudgetKeys.class)
                        .find(ids.getFirst(), AsOf.NOW)
                        .orElseThrow());
        Ground.require(
                floor(ground, ids.getFirst()).getFirst()
                        == sheet.whole().end().used().amount(),
                "the floor finds something else used");
        return new TimedRow(
                "budget: a key's page, 17,000 entries of 1,000,000",
                Target.millis(100),
                round -> ground.as(accountant, () -> page(ground, ids.get(round % ids.size()))),
                round -> floor(ground, ids.get(round % ids.size())));
    }

    private static Object page(Ground ground, long id) {
        BudgetKeys keys = ground.bean(BudgetKeys.class);
        LedgerEntries entries = ground.bean(LedgerEntries.class);
        KeySheet sheet = keys.find(id, AsOf.NOW).orElseThrow();
        var key = sheet.key();
        EntryFilter filter = EntryFilter.from(name -> java.util.Optional.ofNullable(
                switch (name) {
                    case "year" -> Integer.toString(key.year());
                    case "holder" -> Long.toString(key.holderUnitId());
                    case "chapter" -> key.chapter();
                    case "subcategory" -> key.subcategory();
                    case "source" -> key.source();
                    case "programme" -> key.programme();
                    default -> null;
                }));
        return List.of(
                sheet,
                keys.subitems(key, AsOf.NOW),
                keys.subitemNames(key.year()),
                keys.reservations(key, AsOf.NOW),
                entries.count(filter),
                entries.page(filter, PageRequest.of(0, SHOWN)));
    }

    /** The sums and the first entries, each by one question. */
    private static List<Long> floor(Ground ground, long key) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Connection connection = ground.connection()) {
            found.add(0L);
            read(
                    connection,
                    "select e.share_id, e.period, sum(e.carried), sum(e.granted), sum(e.advance) + sum(e.actual)"
                            + " from budget_share s join budget_entry e on e.share_id = s.id where s.key_id = ?"
                            + " group by e.share_id, e.period",
                    key,
                    row -> found.set(0, found.getFirst() + row.getLong(5)));
            read(
                    connection,
                    "select e.subitem, e.settled_subitem, sum(e.advance), sum(e.actual)"
                            + " from budget_share s join budget_entry e on e.share_id = s.id where s.key_id = ?"
                            + " group by e.subitem, e.settled_subitem",
                    key,
                    row -> found.add(row.getLong(3)));
            read(
                    connection,
                    "select e.* from budget_share s join budget_entry e on e.share_id = s.id where s.key_id = ?"
                            + " order by e.effective_date desc, e.id desc limit " + SHOWN,
                    key,
                    row -> found.add(row.getLong(1)));
        }
        return found;
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, long key, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
