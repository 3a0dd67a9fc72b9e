package vn.vptu.budget.internal.plans;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.ShareRef;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** What the units and tasks of plans are called, also for those who may not open the catalogues. */
@Component
class PlanNames {

    private final Units units;
    private final JdbcClient jdbc;

    PlanNames(Units units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    Map<Long, String> units(Collection<Long> ids) {
        return units.named(ids.stream().distinct().toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().name()));
    }

    String unit(long id) {
        UnitName found = units.named(List.of(id)).get(id);
        return found == null ? "" : found.name();
    }

    /** The unit that spends a share. */
    String spender(ShareRef share) {
        return unit(share.spender());
    }

    /** Code and name of these tasks. */
    Map<Long, String> tasks(Collection<Long> ids) {
        Set<Long> wanted = ids.stream().filter(id -> id != ShareRef.NO_TASK).collect(Collectors.toSet());
        Map<Long, String> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            jdbc.sql("select id, code, name from budget_task where id in (:ids)")
                    .param("ids", wanted)
                    .query(row -> {
                        names.put(row.getLong("id"), row.getString("code") + " " + row.getString("name"));
                    });
        }
        return names;
    }

    String task(long id) {
        return tasks(List.of(id)).getOrDefault(id, "");
    }

    /** What items and subitems are called by the index of the year's end. */
    Map<String, String> codes(int year) {
        Map<String, String> all = new HashMap<>();
        jdbc.sql("select code, name from budget_code where kind in ('ITEM', 'SUBITEM') and valid_from <= :day"
                        + " order by valid_from")
                .param("day", PlanRules.indexDay(year))
                .query(row -> {
                    all.put(row.getString("code"), row.getString("name"));
                });
        return all;
    }

    /** "509 – 351 – 13 – 00000". */
    static String codes(ShareRef share) {
        BudgetKey key = share.key();
        return String.join(" – ", key.chapter(), key.subcategory(), key.source(), key.programme());
    }

    /** The words by which a plan is found. */
    String searchKey(ShareRef share, @Nullable String reason) {
        BudgetKey key = share.key();
        String words = Stream.of(
                        Integer.toString(key.year()),
                        key.chapter(),
                        key.subcategory(),
                        key.source(),
                        key.programme(),
                        unit(key.holderUnitId()),
                        spender(share),
                        task(share.taskId()),
                        Objects.requireNonNullElse(reason, ""))
                .collect(Collectors.joining(" "));
        return SearchKey.of(words);
    }
}
