package vn.vptu.budget.internal.advances;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentState;

/**
 * Who sees which advances to persons: those who keep, control or lead all of them, a head of department the approved ones of
 * people of his units, everybody his own.
 */
@Component
class AdvanceScope {

    static final String[] ALL = {
        Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER
    };

    /** No record has this id. */
    private static final long NOBODY = -1;

    /** What a head of department sees: what was granted. */
    private static final DocumentState GRANTED = DocumentState.APPROVED;

    private final CurrentActor actor;

    AdvanceScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** Part of a query over {@code budget_person_advance a}. */
    record Seen(boolean all, long person, Set<Long> units) {

        /** True for an advance that is seen. */
        String condition() {
            return all
                    ? "1 = 1"
                    : "(a.person_id = :scopePerson or (a.unit_id in (:scopeUnits) and a.state = :scopeState))";
        }

        Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            if (!all) {
                parameters.put("scopePerson", person);
                parameters.put("scopeUnits", units.isEmpty() ? Set.of(NOBODY) : units);
                parameters.put("scopeState", GRANTED.name());
            }
            return parameters;
        }

        boolean sees(AdvanceRecord record) {
            Payee payee = record.payee();
            return all
                    || payee.personId() == person
                    || (payee.unitId() != null && units.contains(payee.unitId()) && record.state() == GRANTED);
        }
    }

    Seen seen() {
        Actor who = actor.get();
        return new Seen(
                who.hasAny(ALL),
                who.personId() == null ? NOBODY : who.personId(),
                who.hasAny(Roles.DEPARTMENT_HEAD) ? who.unitIds() : Set.of());
    }
}
