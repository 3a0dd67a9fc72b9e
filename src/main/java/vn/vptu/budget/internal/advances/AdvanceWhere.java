package vn.vptu.budget.internal.advances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.AdvanceAge;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvanceFilter;

/**
 * A filter of advances to persons as a condition over {@code budget_person_advance a}, within what is seen.
 *
 * @param sql true for what the filter leaves
 */
record AdvanceWhere(String sql, Map<String, Object> parameters) {

    static AdvanceWhere of(PersonAdvanceFilter filter, AdvanceScope.Seen seen, LocalDate today) {
        TextSearch search = TextSearch.of(filter.text());
        List<String> conditions = new ArrayList<>(List.of(seen.condition(), search.on("a.search_key")));
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.putAll(search.parameters());
        narrow(conditions, parameters, "person_id", filter.personId());
        narrow(conditions, parameters, "unit_id", filter.unitId());
        AdvanceState stage = filter.state();
        if (stage != null) {
            narrow(conditions, parameters, "state", stage.signed().name());
            conditions.add(money(stage));
        }
        AdvanceAge age = filter.age();
        if (age != null) {
            conditions.add(OverdueAdvances.OPEN + " and a.due_on between :dueFrom and :dueTo");
            parameters.put("dueFrom", age.earliestDue(today));
            parameters.put("dueTo", age.latestDue(today));
        }
        if (filter.overdue()) {
            conditions.add(OverdueAdvances.OPEN + " and a.due_on < :today");
            parameters.put("today", today);
        }
        return new AdvanceWhere(String.join(" and ", conditions), parameters);
    }

    /** What of those signed as far is in this state by its money. */
    private static String money(AdvanceState stage) {
        String left = "a.amount + a.extra_paid <> a.spent + a.given_back";
        return switch (stage) {
            case PAID -> "a.paid_on is not null and " + left;
            case CLOSED -> "a.paid_on is not null and not (" + left + ")";
            case DRAFT, CHECKED, APPROVED, RETURNED, CANCELLED -> "a.paid_on is null";
        };
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add("a." + column + " = :" + column);
            parameters.put(column, value);
        }
    }
}
