package vn.vptu.budget.internal.decisions;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentState;

/** Who sees which documents, and which of their lines. */
@Component
class DecisionScope {

    private static final Set<Long> NONE = Set.of(-1L);

    /** What a head of department sees once it counts; what was taken back counted once. */
    private static final Set<DocumentState> SETTLED = Set.of(DocumentState.APPROVED, DocumentState.REVERSED);

    private final CurrentActor actor;

    DecisionScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** Part of a query over {@code budget_decision d}. */
    record Seen(boolean all, Set<Long> units) {

        /** True for a line {@code l} that is seen. */
        String line() {
            return all ? "1 = 1" : "coalesce(l.using_unit_id, d.holder_unit_id) in (:scopeUnits)";
        }

        /** True for a document that is seen. */
        String document() {
            return all
                    ? "1 = 1"
                    : "d.state in (:scopeStates) and exists (select 1 from budget_decision_line l"
                            + " where l.decision_id = d.id and " + line() + ")";
        }

        Map<String, Object> parameters() {
            return all
                    ? Map.of()
                    : Map.of(
                            "scopeUnits",
                            units.isEmpty() ? NONE : units,
                            "scopeStates",
                            SETTLED.stream().map(Enum::name).toList());
        }

        boolean sees(DocumentState state) {
            return all || SETTLED.contains(state);
        }

        boolean sees(long unit) {
            return all || units.contains(unit);
        }
    }

    Seen seen() {
        Actor who = actor.get();
        boolean all =
                who.hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER);
        return new Seen(all, who.hasAny(Roles.DEPARTMENT_HEAD) ? who.unitIds() : Set.of());
    }
}
