package vn.vptu.budget.internal.advances;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.budget.AdvanceRuleDraft;
import vn.vptu.budget.AdvanceRules;
import vn.vptu.budget.PersonAdvances;

/** What of advances to persons stands in the trail, and who may read it. */
@Component
class AdvanceKinds implements RecordKinds {

    static final Set<String> READERS = Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                new RecordKind(
                        PersonAdvances.KIND,
                        READERS,
                        List.of(AdvancePicture.class, AdvancePicture.Standing.class),
                        "budget/advances/{id}"),
                new RecordKind(AdvanceRules.KIND, READERS, List.of(AdvanceRuleDraft.class), null));
    }
}
