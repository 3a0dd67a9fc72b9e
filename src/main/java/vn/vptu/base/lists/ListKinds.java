package vn.vptu.base.lists;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** Lists that were taken away stand in the trail. */
@Component
class ListKinds implements RecordKinds {

    static final String KIND = "base.list";

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind(KIND, Set.of(Roles.ADMIN), List.of(ListTaken.class), null));
    }
}
