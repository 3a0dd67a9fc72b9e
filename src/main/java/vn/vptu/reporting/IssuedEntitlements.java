package vn.vptu.reporting;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;
import vn.vptu.base.Entitlements;
import vn.vptu.base.Roles;

/** Who sees and ends which issued papers, in words; {@link IssuedScope} is what decides. */
@Component
class IssuedEntitlements implements Entitlements {

    @Override
    public List<Entitlement> entitlements() {
        return List.of(
                new Entitlement(Area.ROWS, "reporting.scope.issued", Set.of()),
                new Entitlement(Area.ROWS, "reporting.scope.issued-all", Set.of(Roles.CHIEF_OF_OFFICE)));
    }
}
