package vn.vptu.budget.internal.ledger;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;

/** Whose money somebody may see: those who keep and control it all of it, a head of department that of his units. */
@Component
class LedgerScope {

    private static final Set<Long> NONE = Set.of(-1L);

    private final CurrentActor actor;

    LedgerScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** Part of a query: {@link #on} is its condition, {@link #parameters} the values. */
    record Seen(boolean all, Set<Long> units) {

        /** True for what is seen; the SQL gives the unit that spends. */
        String on(String unit) {
            return all ? "1 = 1" : unit + " in (:scopeUnits)";
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
