package vn.vptu.reporting.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.reporting.IssuedFacts;
import vn.vptu.reporting.NumberSchemeDraft;

/** Numbers and issued papers in the trail. */
@Component
class NumberKinds implements RecordKinds {

    static final String SCHEME = "reporting.number-scheme";

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                new RecordKind(
                        SCHEME,
                        Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.CHIEF_ACCOUNTANT, Roles.ADMIN),
                        List.of(NumberSchemeDraft.class),
                        "papers/numbers/{id}"),
                // The values name papers of every kind; who may see only some kinds does not read them here.
                new RecordKind(
                        IssuedStore.KIND,
                        Set.of(Roles.CHIEF_OF_OFFICE),
                        List.of(IssuedFacts.class),
                        "papers/issued/{id}"));
    }
}
