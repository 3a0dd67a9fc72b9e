package vn.vptu.budget.internal.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.ShareFilter;

/** A filter of shares as a condition on {@code budget_key k} and {@code budget_share s}, within what the reader may see. */
final class ShareWhere {

    /** The unit that spends from a share. */
    private static final String SPENDER =
            "(case when s.using_unit_id = 0 then k.holder_unit_id else s.using_unit_id end)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ShareWhere(ShareFilter filter, LedgerScope.Seen seen) {
        conditions.add(seen.on(SPENDER));
        parameters.putAll(seen.parameters());
        equal("k.year", "year", filter.year());
        equal("k.holder_unit_id", "holder", filter.holderUnitId());
        equal("s.using_unit_id", "unit", filter.usingUnitId());
        equal("k.chapter", "chapter", filter.chapter());
        equal("k.subcategory", "subcategory", filter.subcategory());
        equal("k.source", "source", filter.source());
        equal("k.programme", "programme", filter.programme());
        equal("s.task_id", "task", filter.taskId());
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
