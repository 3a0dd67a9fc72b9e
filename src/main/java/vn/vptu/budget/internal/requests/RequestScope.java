package vn.vptu.budget.internal.requests;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.documents.DocumentTables;

/** Who sees which requests to spend: a head of department those of his units, whole and from the first day on. */
@Component
class RequestScope {

    static final DocumentTables TABLES = new DocumentTables(
            SpendingRequests.KIND, "budget_request", "budget_request_line", "request_id", "budget/requests");

    private static final Set<Long> NONE = Set.of(-1L);

    private final CurrentActor actor;

    RequestScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** Part of a query over {@code budget_request r}. */
    record Seen(boolean all, Set<Long> units) {

        String document() {
            return all ? "1 = 1" : "r.unit_id in (:scopeUnits)";
        }

        Map<String, Object> parameters() {
            return all ? Map.of() : Map.of("scopeUnits", units.isEmpty() ? NONE : units);
        }

        boolean sees(long unit) {
            return all || units.contains(unit);
        }
    }

    Seen seen() {
        Actor who = actor.get();
        boolean all =
                who.hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER);
        return new Seen(all, heads(who));
    }

    /** The units for which somebody asks and gives up as their head. */
    static Set<Long> heads(Actor who) {
        return who.hasAny(Roles.DEPARTMENT_HEAD) ? who.unitIds() : Set.of();
    }
}
