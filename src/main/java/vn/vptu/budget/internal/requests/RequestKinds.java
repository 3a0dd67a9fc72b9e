package vn.vptu.budget.internal.requests;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.plans.PlanWarned;

/** What of the requests to spend stands in the trail, and who may read it. */
@Component
class RequestKinds implements RecordKinds {

    private static final Set<String> READERS = Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind(
                SpendingRequests.KIND,
                READERS,
                List.of(RequestPicture.class, RequestPicture.Standing.class, PlanWarned.class),
                RequestScope.TABLES.path() + "/{id}"));
    }
}
