package vn.vptu.budget.internal.plans;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;
import vn.vptu.base.Entitlements;
import vn.vptu.base.Roles;

/** Who sees which plans, in words; {@link PlanScope} is what decides. */
@Component
class PlanEntitlements implements Entitlements {

    @Override
    public List<Entitlement> entitlements() {
        return List.of(
                new Entitlement(
                        Area.ROWS,
                        "budget.scope.plans-all",
                        Set.of(
                                Roles.FINANCE,
                                Roles.CHIEF_ACCOUNTANT,
                                Roles.CHIEF_OF_OFFICE,
                                Roles.AUDITOR,
                                Roles.LEADER)),
                new Entitlement(Area.ROWS, "budget.scope.plans-units", Set.of(Roles.DEPARTMENT_HEAD)));
    }
}
