package vn.vptu.budget.internal.vouchers;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.VoucherRow;
import vn.vptu.budget.internal.documents.SeenDocuments;

/** Reads payment documents, within what the reader may see. */
@Component
public class VoucherQueries {

    private static final Map<String, String> SORTS = Map.of(
            "year", "v.year",
            "number", "v.number",
            "drawn-on", "v.drawn_on",
            "payee", "v.payee_name",
            "summary", "v.summary",
            "amount", "amount",
            "dossier", "dossier_number",
            "treasury-date", "treasury_date",
            "maker", "v.maker");

    private static final String LAST = "(select max(n.attempt) from budget_submission n where n.voucher_id = v.id)";

    private final JdbcClient jdbc;
    private final VoucherScope scope;
    private final VoucherRepository vouchers;
    private final VoucherReading reading;

    VoucherQueries(JdbcClient jdbc, VoucherScope scope, VoucherRepository vouchers, VoucherReading reading) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.vouchers = vouchers;
        this.reading = reading;
    }

    /** A filter as a condition, within what is seen. */
    private record Where(String sql, Map<String, Object> parameters) {

        static Where of(VoucherFilter filter, SeenDocuments seen) {
            TextSearch search = TextSearch.of(filter.text());
            List<String> conditions = new ArrayList<>(List.of(seen.document(), search.on("v.search_key")));
            Map<String, Object> parameters = new HashMap<>(seen.parameters());
            parameters.putAll(search.parameters());
            narrow(conditions, parameters, "year", filter.year());
            narrow(conditions, parameters, "contract_id", filter.contractId());
            narrow(
                    conditions,
                    parameters,
                    "kind",
                    filter.kind() == null ? null : filter.kind().name());
            narrow(
                    conditions,
                    parameters,
                    "state",
                    filter.state() == null ? null : filter.state().name());
            return new Where(String.join(" and ", conditions), parameters);
        }

        private static void narrow(
                List<String> conditions, Map<String, Object> parameters, String column, @Nullable Object value) {
            if (value != null) {
                conditions.add("v." + column + " = :" + column);
                parameters.put(column, value);
            }
        }
    }

    public List<VoucherRow> page(VoucherFilter filter, Pageable page) {
        SeenDocuments seen = scope.seen();
        Where where = Where.of(filter, seen);
        return jdbc.sql("select v.*, s.dossier_number, s.treasury_date,"
                        + " (select coalesce(sum(l.amount), 0) from budget_voucher_line l where l.voucher_id = v.id and "
                        + seen.line() + ") as amount from budget_voucher v"
                        + " left join budget_submission s on s.voucher_id = v.id and s.attempt = " + LAST + " where "
                        + where.sql() + Paging.tail(page, SORTS, "v.year desc, v.drawn_on desc", "v.id desc"))
                .params(where.parameters())
                .query((row, n) -> row(row))
                .list();
    }

    public long count(VoucherFilter filter) {
        Where where = Where.of(filter, scope.seen());
        return jdbc.sql("select count(*) from budget_voucher v where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private static VoucherRow row(ResultSet row) throws SQLException {
        return new VoucherRow(
                row.getLong("id"),
                VoucherKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getString("number"),
                row.getObject("drawn_on", LocalDate.class),
                row.getString("payee_name"),
                row.getString("summary"),
                Dong.of(row.getLong("amount")),
                row.getString("dossier_number"),
                row.getObject("treasury_date", LocalDate.class),
                DocumentState.valueOf(row.getString("state")),
                row.getString("maker"));
    }

    /** One document with the lines that are for the reader; empty when none is, or it is not approved yet. */
    public Optional<Voucher> find(long id) {
        SeenDocuments seen = scope.seen();
        return vouchers.findById(id)
                .filter(record -> seen.sees(record.state()))
                .map(record -> reading.voucher(record, seen))
                .filter(voucher -> seen.all() || !voucher.lines().isEmpty());
    }

    static long spender(VoucherDraft.Line line, long holder) {
        return line.usingUnitId() == null ? holder : line.usingUnitId();
    }
}
