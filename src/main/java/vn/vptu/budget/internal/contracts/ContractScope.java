package vn.vptu.budget.internal.contracts;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;

/**
 * Who sees which contracts. A contract cannot be shown line by line: its value is one number. A head of department sees those
 * in force that bind the money of his units and of nobody else.
 */
@Component
class ContractScope {

    private static final Set<Long> NONE = Set.of(-1L);

    private final CurrentActor actor;

    ContractScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** Part of a query over {@code budget_contract c}. */
    record Seen(boolean all, Set<Long> units) {

        /** True for a contract that is seen. */
        String contract() {
            String line = " (select 1 from budget_contract_line l where l.contract_id = c.id";
            String theirs = "coalesce(l.using_unit_id, c.holder_unit_id) in (:scopeUnits)";
            return all
                    ? "1 = 1"
                    : "c.state in ('RUNNING', 'LIQUIDATED') and exists" + line + " and " + theirs + ") and not exists"
                            + line + " and not " + theirs + ")";
        }

        Map<String, Object> parameters() {
            return all ? Map.of() : Map.of("scopeUnits", units.isEmpty() ? NONE : units);
        }
    }

    Seen seen() {
        Actor who = actor.get();
        boolean all =
                who.hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER);
        return new Seen(all, who.hasAny(Roles.DEPARTMENT_HEAD) ? who.unitIds() : Set.of());
    }
}
