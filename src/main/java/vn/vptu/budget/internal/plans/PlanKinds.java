package vn.vptu.budget.internal.plans;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.budget.InternalPlans;

/** What of the plans stands in the trail, and who may read it. */
@Component
class PlanKinds implements RecordKinds {

    static final Set<String> READERS = Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind(
                InternalPlans.KIND,
                READERS,
                List.of(PlanPicture.class, PlanPicture.Standing.class),
                "budget/plans/{id}"));
    }
}
