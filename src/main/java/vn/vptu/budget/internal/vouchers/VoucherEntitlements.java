package vn.vptu.budget.internal.vouchers;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;
import vn.vptu.base.Entitlements;
import vn.vptu.base.Roles;

/** Who sees which payment documents, in words; {@link VoucherScope} is what decides. */
@Component
class VoucherEntitlements implements Entitlements {

    @Override
    public List<Entitlement> entitlements() {
        return List.of(
                new Entitlement(
                        Area.ROWS,
                        "budget.scope.vouchers-all",
                        Set.of(
                                Roles.FINANCE,
                                Roles.CHIEF_ACCOUNTANT,
                                Roles.CHIEF_OF_OFFICE,
                                Roles.AUDITOR,
                                Roles.LEADER)),
                new Entitlement(Area.ROWS, "budget.scope.vouchers-units", Set.of(Roles.DEPARTMENT_HEAD)));
    }
}
