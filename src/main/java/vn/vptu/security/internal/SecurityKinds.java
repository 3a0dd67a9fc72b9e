package vn.vptu.security.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** What of this module stands in the trail, and who may read it. */
@Component
class SecurityKinds implements RecordKinds {

    @Override
    public List<RecordKind> kinds() {
        Set<String> readers = Set.of(Roles.ADMIN);
        return List.of(
                new RecordKind(AccountStore.KIND, readers, List.of(AccountStore.Picture.class), "admin/accounts/{id}"),
                new RecordKind(DelegationDesk.KIND, readers, List.of(DelegationDesk.Picture.class), null),
                new RecordKind(SignInTrail.KIND, readers, List.of(), null),
                new RecordKind(RefusalTrail.KIND, readers, List.of(), null));
    }
}
