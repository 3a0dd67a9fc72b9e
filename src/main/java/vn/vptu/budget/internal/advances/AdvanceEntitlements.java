package vn.vptu.budget.internal.advances;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;
import vn.vptu.base.Entitlements;
import vn.vptu.base.Roles;

/** Who sees which advances to persons, in words; {@link AdvanceScope} is what decides. */
@Component
class AdvanceEntitlements implements Entitlements {

    @Override
    public List<Entitlement> entitlements() {
        return List.of(
                new Entitlement(Area.ROWS, "budget.scope.advances-all", Set.of(AdvanceScope.ALL)),
                new Entitlement(Area.ROWS, "budget.scope.advances-units", Set.of(Roles.DEPARTMENT_HEAD)),
                new Entitlement(Area.ROWS, "budget.scope.advances-own", Set.of()));
    }
}
