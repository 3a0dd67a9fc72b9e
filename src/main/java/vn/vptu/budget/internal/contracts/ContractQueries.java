package vn.vptu.budget.internal.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractChoice;
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.ContractRow;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.ContractTotals;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.SeenDocuments;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Reads contracts, within what the reader may see. */
@Component
public class ContractQueries {

    private static final Map<String, String> SORTS = Map.of(
            "number", "c.number",
            "signed-on", "c.signed_on",
            "subject", "c.summary",
            "supplier", "supplier",
            "amount", "c.amount_now",
            "paid", "paid",
            "advance-unsettled", "unsettled",
            "remaining", "remaining",
            "ends-on", "c.ends_now",
            "guaranteed-until", "guaranteed_until");

    private static final String GUARANTEED =
            "(select min(g.ends_on) from budget_contract_guarantee g where g.contract_id = c.id and g.ends_on >= :today)";

    private static final String RUNNING = "c.state = 'APPROVED' and c.liquidated_on is null";

    private static final String ENDING = RUNNING + " and (c.ends_now between :today and :until"
            + " or exists (select 1 from budget_contract_guarantee g where g.contract_id = c.id"
            + " and g.ends_on between :today and :until))";

    private static final String CHOICE = "select c.id, c.number, c.summary as title, c.supplier_id, s.name as supplier,"
            + " c.payee_account, c.payee_bank from budget_contract c join budget_supplier s on s.id = c.supplier_id";

    private static final String AMOUNTS = ContractSums.PAID + " as paid, " + ContractSums.UNSETTLED
            + " as unsettled, c.amount_now - " + ContractSums.PAID + " - " + ContractSums.PENDING + " as remaining";

    private final JdbcClient jdbc;
    private final ContractScope scope;
    private final ContractEnds ends;
    private final ContractRepository contracts;
    private final ContractReading reading;
    private final Units units;
    private final Clock clock;

    ContractQueries(
            JdbcClient jdbc,
            ContractScope scope,
            ContractEnds ends,
            ContractRepository contracts,
            ContractReading reading,
            Units units,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.ends = ends;
        this.contracts = contracts;
        this.reading = reading;
        this.units = units;
        this.clock = clock;
    }

    /** A filter as a condition, within what is seen. */
    private record Where(String sql, Map<String, Object> parameters) {}

    private Where where(ContractFilter filter) {
        SeenDocuments seen = scope.seen();
        TextSearch search = TextSearch.of(filter.text());
        List<String> conditions = new ArrayList<>(List.of(ContractScope.contract(seen), search.on("c.search_key")));
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.putAll(search.parameters());
        if (filter.state() != null) {
            conditions.add(in(filter.state()));
        }
        narrow(conditions, parameters, "supplier_id", filter.supplierId());
        narrow(conditions, parameters, "holder_unit_id", filter.holderUnitId());
        LocalDate today = LocalDate.now(clock);
        parameters.put("today", today);
        if (filter.endingSoon()) {
            conditions.add(ENDING);
            parameters.put("until", today.plusDays(ends.days()));
        }
        return new Where(String.join(" and ", conditions), parameters);
    }

    private static String in(ContractState state) {
        return switch (state) {
            case RUNNING -> RUNNING;
            case LIQUIDATED -> "c.liquidated_on is not null";
            case DRAFT, CHECKED, RETURNED, CANCELLED -> "c.state = '" + state.name() + "'";
        };
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add("c." + column + " = :" + column);
            parameters.put(column, value);
        }
    }

    public List<ContractRow> page(ContractFilter filter, Pageable page) {
        Where where = where(filter);
        List<Long> holders = new ArrayList<>();
        List<ContractRow> rows = jdbc.sql("select c.*, s.name as supplier, " + AMOUNTS + ", " + GUARANTEED
                        + " as guaranteed_until from budget_contract c join budget_supplier s on s.id = c.supplier_id"
                        + " where " + where.sql() + Paging.tail(page, SORTS, "c.signed_on desc", "c.id desc"))
                .params(where.parameters())
                .query((row, n) -> {
                    holders.add(row.getLong("holder_unit_id"));
                    return row(row);
                })
                .list();
        Map<Long, UnitName> names = units.named(holders.stream().distinct().toList());
        List<ContractRow> named = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            UnitName holder = names.get(holders.get(i));
            named.add(rows.get(i).heldBy(holder == null ? "" : holder.name()));
        }
        return named;
    }

    private static ContractRow row(ResultSet row) throws SQLException {
        return new ContractRow(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("summary"),
                row.getString("supplier"),
                "",
                Dong.of(row.getLong("amount_now")),
                Dong.of(row.getLong("paid")),
                Dong.of(row.getLong("unsettled")),
                Dong.of(row.getLong("remaining")),
                row.getObject("ends_now", LocalDate.class),
                row.getObject("guaranteed_until", LocalDate.class),
                ContractState.of(
                        DocumentState.valueOf(row.getString("state")),
                        row.getObject("liquidated_on", LocalDate.class) != null));
    }

    /** The sums of all that match, those that were given up or are not approved yet left out. */
    public ContractTotals totals(ContractFilter filter) {
        Where where = where(filter);
        return jdbc.sql("select count(*) as number, coalesce(sum(t.amount_now), 0) as amount,"
                        + " coalesce(sum(t.paid), 0) as paid, coalesce(sum(t.unsettled), 0) as unsettled,"
                        + " coalesce(sum(t.remaining), 0) as remaining from (select c.amount_now, " + AMOUNTS
                        + " from budget_contract c where c.state = 'APPROVED' and " + where.sql()
                        + ") t")
                .params(where.parameters())
                .query((row, n) -> new ContractTotals(
                        row.getLong("number"),
                        Dong.of(row.getLong("amount")),
                        Dong.of(row.getLong("paid")),
                        Dong.of(row.getLong("unsettled")),
                        Dong.of(row.getLong("remaining"))))
                .single();
    }

    public long count(ContractFilter filter) {
        Where where = where(filter);
        return jdbc.sql("select count(*) from budget_contract c where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** One contract, when it is for the reader. */
    public Optional<Contract> find(long id) {
        return sees(id) ? contracts.findById(id).map(reading::contract) : Optional.empty();
    }

    boolean sees(long id) {
        SeenDocuments seen = scope.seen();
        return jdbc.sql("select count(*) from budget_contract c where c.id = :id and " + ContractScope.contract(seen))
                        .param("id", id)
                        .params(seen.parameters())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The contracts of a holder that may be paid, the newest first. */
    public List<ContractChoice> choices(long holder, String text, int most) {
        TextSearch search = TextSearch.of(text);
        return jdbc.sql(CHOICE + " where " + RUNNING + " and c.holder_unit_id = :holder and "
                        + search.on("c.search_key") + " order by c.signed_on desc, c.id desc limit " + most)
                .param("holder", holder)
                .params(search.parameters())
                .query(ContractChoice.class)
                .list();
    }

    /** One of them, whatever its state. */
    public Optional<ContractChoice> choice(long id) {
        return jdbc.sql(CHOICE + " where c.id = :id")
                .param("id", id)
                .query(ContractChoice.class)
                .optional();
    }
}
