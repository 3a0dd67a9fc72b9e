package vn.vptu.budget.internal.vouchers;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.plans.PlanWarned;

/** What of the payment documents stands in the trail, and who may read it. */
@Component
class VoucherKinds implements RecordKinds {

    static final Set<String> READERS = Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind(
                Vouchers.KIND,
                READERS,
                List.of(VoucherPicture.class, VoucherPicture.Standing.class, PlanWarned.class),
                "budget/vouchers/{id}"));
    }
}
