package vn.vptu.bench.budget;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Part;
import vn.vptu.bench.Row;

/** A ledger of a million entries: what may be spent, a key's page, the list by whatever filter, taking it away. */
public final class BudgetPart implements Part {

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void seed(Ground ground) {
        TransactionTemplate transaction = ground.bean(TransactionTemplate.class);
        new EntryGround(ground.jdbc(), transaction).fill();
        new ReservationGround(ground.jdbc(), transaction).fill();
    }

    @Override
    public String data(Ground ground) {
        return "%,d entries of the ledger in %,d shares of %,d keys, %,d reservations"
                .formatted(
                        count(ground, "budget_entry"),
                        count(ground, "budget_share"),
                        count(ground, "budget_key"),
                        count(ground, "budget_reservation"));
    }

    private static Long count(Ground ground, String table) {
        return ground.jdbc().queryForObject("select count(*) from " + table, Long.class);
    }

    @Override
    public List<Row> rows(Ground ground) throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.add(DrawRow.of(ground));
        rows.add(KeyRow.of(ground));
        rows.addAll(LedgerRows.of(ground));
        rows.add(ExportRow.of(ground));
        return rows;
    }
}
