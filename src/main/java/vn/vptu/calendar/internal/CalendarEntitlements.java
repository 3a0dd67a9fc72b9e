package vn.vptu.calendar.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;
import vn.vptu.base.Entitlements;
import vn.vptu.base.Roles;

/** Who sees which activities, in words; {@link ActivityScope} is what decides. */
@Component
class CalendarEntitlements implements Entitlements {

    @Override
    public List<Entitlement> entitlements() {
        return List.of(
                new Entitlement(Area.ROWS, "calendar.scope.issued", Set.of()),
                new Entitlement(
                        Area.ROWS, "calendar.scope.all", Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR)),
                new Entitlement(Area.ROWS, "calendar.scope.unit", Set.of(Roles.DEPARTMENT_HEAD)),
                new Entitlement(
                        Area.ROWS,
                        "calendar.scope.contents",
                        Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER)));
    }
}
