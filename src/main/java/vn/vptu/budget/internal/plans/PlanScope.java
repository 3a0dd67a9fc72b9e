package vn.vptu.budget.internal.plans;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.ShareRef;

/** Who sees which plans: those who keep, control or lead all of them, a head of department the approved ones of his units. */
@Component
class PlanScope {

    private static final Set<Long> NONE = Set.of(-1L);

    private final CurrentActor actor;

    PlanScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** Part of a query over {@code budget_plan p}. */
    record Seen(boolean all, Set<Long> units) {

        /** True for an edition that is seen. */
        String plan() {
            return all
                    ? "1 = 1"
                    : "p.state = 'APPROVED' and (case when p.using_unit_id = 0 then p.holder_unit_id"
                            + " else p.using_unit_id end) in (:scopeUnits)";
        }

        Map<String, Object> parameters() {
            return all ? Map.of() : Map.of("scopeUnits", units.isEmpty() ? NONE : units);
        }

        boolean sees(ShareRef share) {
            return all || units.contains(share.spender());
        }

        boolean sees(ShareRef share, DocumentState state) {
            return all || (state == DocumentState.APPROVED && sees(share));
        }
    }

    Seen seen() {
        Actor who = actor.get();
        boolean all =
                who.hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER);
        return new Seen(all, who.hasAny(Roles.DEPARTMENT_HEAD) ? who.unitIds() : Set.of());
    }
}
