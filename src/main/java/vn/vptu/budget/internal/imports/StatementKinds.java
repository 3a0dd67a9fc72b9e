package vn.vptu.budget.internal.imports;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** What of the statements of the Treasury stands in the trail, and who may read it. */
@Component
class StatementKinds implements RecordKinds {

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind(
                StatementTables.KIND,
                Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE),
                List.of(StatementPicture.class),
                "budget/statements"));
    }
}
