package vn.vptu.reporting.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.reporting.FormDraft;

/** Forms of papers in the trail: who changed which caption. */
@Component
class FormKinds implements RecordKinds {

    static final String FORM = "reporting.form";

    @Override
    public List<RecordKind> kinds() {
        Set<String> readers =
                Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.CHIEF_ACCOUNTANT, Roles.FINANCE, Roles.ADMIN);
        return List.of(new RecordKind(FORM, readers, List.of(FormDraft.class), "papers/forms/{id}"));
    }
}
