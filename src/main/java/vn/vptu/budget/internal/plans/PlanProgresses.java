package vn.vptu.budget.internal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.PendingUse;
import vn.vptu.budget.PendingUses;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.PlanProgress;
import vn.vptu.budget.ShareRef;

/**
 * What was used of a share, item by item and quarter by quarter: recorded by the Treasury's day, on the way by the day of the
 * document. What came in the time of adjustment belongs to the last quarter (A8).
 */
@Component
public class PlanProgresses {

    private static final String SHARE = " from budget_key k join budget_share s on s.key_id = k.id"
            + " join budget_entry e on e.share_id = s.id where k.year = :year and k.holder_unit_id = :holder"
            + " and k.chapter = :chapter and k.subcategory = :subcategory and k.source = :source"
            + " and k.programme = :programme and s.using_unit_id = :unit and s.task_id = :task"
            + " and e.subitem is not null";

    private final JdbcClient jdbc;
    private final PlanScope scope;
    private final List<PendingUses> pending;

    PlanProgresses(JdbcClient jdbc, PlanScope scope, List<PendingUses> pending) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.pending = pending;
    }

    /** The quarter of a day; days before and after the year are in its first and last one. */
    static int quarter(int year, LocalDate day) {
        if (day.getYear() != year) {
            return day.getYear() < year ? 1 : PlanDraft.QUARTERS;
        }
        return (day.getMonthValue() + 2) / 3;
    }

    /** Amounts by item and quarter. */
    static final class Table {
        private final Map<String, long[]> items = new TreeMap<>();

        void add(String item, int quarter, long amount) {
            items.computeIfAbsent(item, each -> new long[PlanDraft.QUARTERS])[quarter - 1] += amount;
        }

        long until(String item, int quarter) {
            long[] found = items.get(item);
            return found == null ? 0 : Arrays.stream(found, 0, quarter).sum();
        }
    }

    public List<PlanProgress> of(ShareRef share) {
        if (!scope.seen().sees(share)) {
            return List.of();
        }
        List<PlanProgress> all = new ArrayList<>();
        Table table = used(share, ofShare(share));
        table.items.forEach((item, quarters) -> all.add(new PlanProgress(
                item, Arrays.stream(quarters).mapToObj(Dong::of).toList())));
        return all;
    }

    public Optional<Dong> estimate(ShareRef share) {
        if (!scope.seen().sees(share)) {
            return Optional.empty();
        }
        return jdbc.sql("select s.carried + s.granted + s.provisional from budget_key k"
                        + " join budget_share s on s.key_id = k.id where k.year = :year and k.holder_unit_id = :holder"
                        + " and k.chapter = :chapter and k.subcategory = :subcategory and k.source = :source"
                        + " and k.programme = :programme and s.using_unit_id = :unit and s.task_id = :task")
                .params(PlanTable.of(share))
                .query(Long.class)
                .optional()
                .map(Dong::of);
    }

    /** What documents of all kinds will still use. */
    List<PendingUse> ofShare(ShareRef share) {
        return pending.stream().flatMap(kind -> kind.of(share).stream()).toList();
    }

    /** What is recorded, and of what is on the way that which is given. */
    Table used(ShareRef share, List<PendingUse> waiting) {
        Map<String, String> items = items(share.key().year());
        Table table = new Table();
        jdbc.sql("select x.subitem, least(4, (x.period + 2) div 3) as quarter, sum(x.amount) as amount from ("
                        + "select e.subitem, e.period, e.advance as amount" + SHARE
                        + " union all select coalesce(e.settled_subitem, e.subitem), e.period, e.actual" + SHARE
                        + ") x group by x.subitem, quarter")
                .params(PlanTable.of(share))
                .query(row -> {
                    String subitem = row.getString("subitem");
                    table.add(items.getOrDefault(subitem, subitem), row.getInt("quarter"), row.getLong("amount"));
                });
        waiting.forEach(each -> table.add(
                items.getOrDefault(each.use().subitem(), each.use().subitem()),
                quarter(share.key().year(), each.use().on()),
                each.use().amount().amount()));
        return table;
    }

    /** The item of each subitem, by the index of the year's end. */
    Map<String, String> items(int year) {
        Map<String, String> items = new HashMap<>();
        jdbc.sql("select code, parent_code from budget_code where kind = 'SUBITEM' and parent_code is not null"
                        + " and valid_from <= :day order by valid_from")
                .param("day", PlanRules.indexDay(year))
                .query(row -> {
                    items.put(row.getString("code"), row.getString("parent_code"));
                });
        return items;
    }
}
