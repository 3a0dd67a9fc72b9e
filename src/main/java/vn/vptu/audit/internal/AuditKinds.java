package vn.vptu.audit.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.audit.TrailFilter;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** Taking the trail away stands in the trail, too. */
@Component
class AuditKinds implements RecordKinds {

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind("audit.trail", Set.of(Roles.ADMIN), List.of(TrailFilter.class), null));
    }
}
