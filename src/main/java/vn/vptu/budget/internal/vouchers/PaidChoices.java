package vn.vptu.budget.internal.vouchers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.ledger.PaidLines;

/** What was paid and can be settled, given back or moved, less what documents on their way already take from it. */
@Component
public class PaidChoices {

    /** As many as somebody can choose from. */
    private static final int MOST = 300;

    private static final String SELECT =
            "select e.*, k.holder_unit_id, k.chapter, k.subcategory, k.source, k.programme,"
                    + " s.using_unit_id, s.task_id from budget_entry e join budget_share s on s.id = e.share_id"
                    + " join budget_key k on k.id = s.key_id where e.reverses_id is null and e.subitem is not null"
                    + " and not exists (select 1 from budget_entry r where r.reverses_id = e.id)";

    private final JdbcClient jdbc;
    private final PaidLines paid;

    PaidChoices(JdbcClient jdbc, PaidLines paid) {
        this.jdbc = jdbc;
        this.paid = paid;
    }

    public List<PaidEntry> of(VoucherKind kind, int year, long holder) {
        String measure = kind.onAdvances()
                ? " and e.advance > 0"
                : kind == VoucherKind.RECLASSIFICATION ? " and (e.advance > 0 or e.actual > 0)" : " and e.actual > 0";
        return jdbc
                .sql(SELECT + measure + " and k.year = :year and k.holder_unit_id = :holder"
                        + " order by e.effective_date desc, e.id desc limit " + MOST)
                .param("year", year)
                .param("holder", holder)
                .query((row, n) -> entry(row))
                .list()
                .stream()
                .map(each -> each.left(left(each, null)))
                .filter(each -> each.left().amount() > 0)
                .toList();
    }

    /**
     * One entry with what is left of it; empty when there is none that was paid and still counts.
     *
     * @param except the document that asks: what it takes itself is left
     */
    public Optional<PaidEntry> find(long entry, @Nullable Long except) {
        return jdbc.sql(SELECT + " and e.id = :id and (e.advance > 0 or e.actual > 0)")
                .param("id", entry)
                .query((row, n) -> entry(row))
                .optional()
                .map(each -> each.left(left(each, except)));
    }

    private Dong left(PaidEntry entry, @Nullable Long except) {
        Dong open = paid.of(entry.id())
                .map(left -> entry.advance() ? left.advance() : left.actual())
                .orElse(Dong.ZERO);
        return open.minus(Dong.of(pending(entry.id(), except)));
    }

    /** What approved documents that the Treasury has not recorded take from an entry. */
    private long pending(long entry, @Nullable Long except) {
        return jdbc.sql("select coalesce(sum(l.amount - l.beyond), 0) from budget_voucher_line l"
                        + " join budget_voucher v on v.id = l.voucher_id where l.settles_entry_id = :entry"
                        + " and v.state in ('APPROVED', 'SENT', 'REFUSED') and v.id <> :except")
                .param("entry", entry)
                .param("except", except == null ? 0 : except)
                .query(Long.class)
                .single();
    }

    private static PaidEntry entry(ResultSet row) throws SQLException {
        BudgetKey key = new BudgetKey(
                row.getInt("year"),
                row.getLong("holder_unit_id"),
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"));
        boolean advance = row.getLong("advance") > 0;
        String settled = row.getString("settled_subitem");
        return new PaidEntry(
                row.getLong("id"),
                new ShareRef(key, row.getLong("using_unit_id"), row.getLong("task_id")),
                advance,
                advance || settled == null ? row.getString("subitem") : settled,
                row.getObject("effective_date", LocalDate.class),
                row.getString("document_number"),
                row.getString("reason"),
                Dong.ZERO);
    }
}
