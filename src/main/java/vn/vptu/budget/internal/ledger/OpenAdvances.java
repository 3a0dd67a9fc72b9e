package vn.vptu.budget.internal.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.TreasuryAdvanceFilter;
import vn.vptu.budget.TreasuryAdvanceRow;
import vn.vptu.budget.Vouchers;

/** Advances of the ledger of which something is neither settled nor given back nor moved, as far as the reader sees them. */
@Component
public class OpenAdvances {

    /** What {@link PaidLine} says of one line, for many. */
    private static final String TAKEN = "select coalesce(sum(case when f.kind in ('SETTLEMENT', 'RETURN_ADVANCE')"
            + " then f.amount when f.kind = 'RECLASSIFICATION' and (f.amount < 0) = (f.reverses_id is null)"
            + " then -f.advance else 0 end), 0) from budget_entry f where f.settles_id = e.id";

    private static final String SELECT = "select o.* from (select e.id, e.year, e.effective_date, e.document_kind,"
            + " e.document_id, e.document_number, e.reason, e.used_by_unit_id, e.subitem, e.advance, e.search_key,"
            + " k.chapter, k.subcategory, k.source, e.advance - (" + TAKEN + ") as open_amount from budget_entry e"
            + " join budget_share s on s.id = e.share_id join budget_key k on k.id = s.key_id"
            + " where e.year = :year and e.kind in ('DRAW_ADVANCE', 'CARRIED_ADVANCE', 'RECLASSIFICATION')"
            + " and e.advance > 0 and e.reverses_id is null"
            + " and not exists (select 1 from budget_entry r where r.reverses_id = e.id)";

    private final JdbcClient jdbc;
    private final LedgerScope scope;
    private final Clock clock;

    OpenAdvances(JdbcClient jdbc, LedgerScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    public List<TreasuryAdvanceRow> of(TreasuryAdvanceFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LedgerScope.Seen seen = scope.seen();
        TextSearch search = TextSearch.of(filter.text());
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.putAll(search.parameters());
        parameters.put("year", filter.year() == null ? today.getYear() : filter.year());
        Integer older = filter.olderThan();
        String age = "";
        if (older != null) {
            age = " and e.effective_date < :before";
            parameters.put("before", today.minusDays(older));
        }
        return jdbc.sql(SELECT + " and " + seen.on("e.used_by_unit_id") + " and " + search.on("e.search_key") + age
                        + ") o where o.open_amount > 0 order by o.effective_date, o.id")
                .params(parameters)
                .query((row, n) -> row(row, today))
                .list();
    }

    private static TreasuryAdvanceRow row(ResultSet row, LocalDate today) throws SQLException {
        LocalDate paid = row.getObject("effective_date", LocalDate.class);
        return new TreasuryAdvanceRow(
                row.getLong("id"),
                row.getInt("year"),
                paid,
                row.getString("document_number"),
                row.getString("reason"),
                row.getLong("used_by_unit_id"),
                "",
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("subitem"),
                Dong.of(row.getLong("advance")),
                Dong.of(row.getLong("open_amount")),
                ChronoUnit.DAYS.between(paid, today),
                path(row.getString("document_kind"), row.getLong("document_id")));
    }

    private static @Nullable String path(String kind, long document) {
        return switch (kind) {
            case Vouchers.KIND -> "budget/vouchers/" + document;
            case Decisions.KIND -> "budget/decisions/" + document;
            default -> null;
        };
    }
}
