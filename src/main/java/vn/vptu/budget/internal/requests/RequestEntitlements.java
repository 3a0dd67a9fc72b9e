package vn.vptu.budget.internal.requests;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;
import vn.vptu.base.Entitlements;
import vn.vptu.base.Roles;

/** Who sees which requests to spend, in words; {@link RequestScope} is what decides. */
@Component
class RequestEntitlements implements Entitlements {

    @Override
    public List<Entitlement> entitlements() {
        return List.of(
                new Entitlement(
                        Area.ROWS,
                        "budget.scope.requests-all",
                        Set.of(
                                Roles.FINANCE,
                                Roles.CHIEF_ACCOUNTANT,
                                Roles.CHIEF_OF_OFFICE,
                                Roles.AUDITOR,
                                Roles.LEADER)),
                new Entitlement(Area.ROWS, "budget.scope.requests-units", Set.of(Roles.DEPARTMENT_HEAD)));
    }
}
