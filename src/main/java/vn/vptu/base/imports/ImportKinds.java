package vn.vptu.base.imports;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** Imports in the trail. */
@Component
class ImportKinds implements RecordKinds {

    static final String IMPORT = "base.import";

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind(
                IMPORT,
                Set.of(
                        Roles.SECRETARY,
                        Roles.CHIEF_OF_OFFICE,
                        Roles.ASSET_MANAGER,
                        Roles.FINANCE,
                        Roles.CHIEF_ACCOUNTANT,
                        Roles.ADMIN),
                List.of(ImportNote.class, ImportTaken.class),
                "imports/{id}"));
    }
}
