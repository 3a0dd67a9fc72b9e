package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AsOf;
import vn.vptu.budget.KeyMeasures;
import vn.vptu.budget.Measures;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.SubitemMeasures;

/** What the forms say: sums of entries by the day or the period for which they count. */
@Component
public class MeasureQueries {

    private final JdbcClient jdbc;
    private final LedgerScope scope;

    MeasureQueries(JdbcClient jdbc, LedgerScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The condition of a span that begins with the year. */
    private static final String ALL = "1 = 1";

    /** Codes are compared as they are written, which is much quicker than by the rules of a language. */
    private static final String SUBITEM = "e.subitem collate utf8mb4_bin";

    private static final String SPENT_ON = "coalesce(e.settled_subitem, e.subitem) collate utf8mb4_bin";

    /**
     * Up to where is counted.
     *
     * @param until the condition on entries up to the end
     * @param within the condition on those of them that lie within the span
     */
    private record Cut(String until, String within, Map<String, Object> values, LocalDate lastDay) {

        static Cut of(int year, PeriodSpan span) {
            return new Cut(
                    "e.period <= :toPeriod",
                    span.from() == 1 ? ALL : "e.period >= :fromPeriod",
                    Map.of("fromPeriod", span.from(), "toPeriod", span.to()),
                    span.lastDay(year));
        }

        static Cut of(LocalDate day) {
            return new Cut("e.effective_date <= :lastDay", ALL, Map.of(), day);
        }

        String sum(String column) {
            String summed = within.equals(ALL) ? "e." + column : "case when " + within + " then e." + column + " end";
            return ", coalesce(sum(" + summed + "), 0) as " + column + "_within";
        }
    }

    public List<KeyMeasures> within(ShareFilter filter, PeriodSpan span) {
        return keys(filter, Cut.of(filter.year(), span));
    }

    public List<KeyMeasures> asOf(ShareFilter filter, LocalDate day) {
        return keys(filter, Cut.of(day));
    }

    private List<KeyMeasures> keys(ShareFilter filter, Cut cut) {
        ShareWhere where = new ShareWhere(filter, scope.seen());
        Map<String, Object> values = values(where, cut);
        // What is reserved stands in another table: summed beside the entries, it would be multiplied by their number.
        return jdbc.sql("select k.*, 0 as using_unit_id, 0 as task_id"
                        + ", coalesce(sum(case when e.kind = 'ALLOCATION' then e.amount end), 0) as initial"
                        + cut.sum("granted") + cut.sum("advance") + cut.sum("actual")
                        + all("carried") + all("granted") + all("provisional") + all("held") + all("advance")
                        + all("actual")
                        + ", (select coalesce(sum(m.amount), 0) from budget_share s"
                        + " join budget_reservation_move m on m.share_id = s.id"
                        + " where s.key_id = k.id and m.on_date <= :lastDay and " + where.sql() + ") as reserved"
                        + " from budget_key k join budget_share s on s.key_id = k.id"
                        + " left join budget_entry e on e.share_id = s.id and " + cut.until()
                        + " where " + where.sql() + " group by k.id"
                        + " order by k.holder_unit_id, k.chapter, k.subcategory, k.source, k.programme")
                .params(values)
                .query((row, n) -> {
                    ShareRef share = ShareTable.ref(row);
                    return new KeyMeasures(
                            row.getLong("id"),
                            share.key(),
                            new Measures(
                                    BalanceQueries.dong(row, "initial"),
                                    BalanceQueries.dong(row, "granted_within"),
                                    BalanceQueries.dong(row, "advance_within"),
                                    BalanceQueries.dong(row, "actual_within"),
                                    BalanceQueries.balance(row)));
                })
                .list();
    }

    private static String all(String column) {
        return ", coalesce(sum(e." + column + "), 0) as " + column;
    }

    private static Map<String, Object> values(ShareWhere where, Cut cut) {
        Map<String, Object> values = new HashMap<>(where.parameters());
        values.putAll(cut.values());
        values.put("lastDay", cut.lastDay());
        return values;
    }

    public List<SubitemMeasures> subitems(ShareFilter filter, PeriodSpan span) {
        return subitems(filter, new AsOf(span, null));
    }

    /** A settled advance goes from the subitem it was drawn on and comes to the one it was spent on. */
    public List<SubitemMeasures> subitems(ShareFilter filter, AsOf asOf) {
        Cut cut = Cut.of(filter.year(), asOf.span());
        ShareWhere where = new ShareWhere(filter, scope.seen());
        Map<String, Object> values = values(where, cut);
        String until = "";
        if (asOf.day() != null) {
            values.put("day", asOf.day());
            until = " and e.effective_date <= :day";
        }
        SubitemSums sums = new SubitemSums();
        jdbc.sql("select " + SUBITEM + " as drawn_on, " + SPENT_ON + " as spent_on" + cut.sum("advance")
                        + all("advance") + cut.sum("actual") + all("actual")
                        + ", sum(abs(e.advance)) as advance_moved, sum(abs(e.actual)) as actual_moved"
                        + " from budget_key k join budget_share s on s.key_id = k.id join budget_entry e on e.share_id = s.id"
                        + " where e.subitem is not null and " + cut.until() + until + " and " + where.sql()
                        + " group by drawn_on, spent_on")
                .params(values)
                .query(row -> {
                    if (row.getLong("advance_moved") > 0) {
                        sums.advance(
                                row.getString("drawn_on"),
                                BalanceQueries.dong(row, "advance_within"),
                                BalanceQueries.dong(row, "advance"));
                    }
                    if (row.getLong("actual_moved") > 0) {
                        sums.actual(
                                row.getString("spent_on"),
                                BalanceQueries.dong(row, "actual_within"),
                                BalanceQueries.dong(row, "actual"));
                    }
                });
        return sums.rows();
    }

    /** What is summed by subitem, in their order. */
    private static final class SubitemSums {

        private final Map<String, SubitemMeasures> sums = new TreeMap<>();

        void advance(String subitem, Dong within, Dong all) {
            add(new SubitemMeasures(subitem, within, all, Dong.ZERO, Dong.ZERO));
        }

        void actual(String subitem, Dong within, Dong all) {
            add(new SubitemMeasures(subitem, Dong.ZERO, Dong.ZERO, within, all));
        }

        private void add(SubitemMeasures more) {
            sums.merge(more.subitem(), more, SubitemMeasures::plus);
        }

        List<SubitemMeasures> rows() {
            return List.copyOf(sums.values());
        }
    }
}
