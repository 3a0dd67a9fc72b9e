package vn.vptu.notifications.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** What people chose stands in the trail: that a mail did not come is asked about later. */
@Component
class NotificationKinds implements RecordKinds {

    static final String MAIL = "notifications.mail";

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                new RecordKind(ChoiceStore.KIND, Set.of(Roles.ADMIN), List.of(ChoiceStore.Picture.class), null),
                new RecordKind(MAIL, Set.of(Roles.ADMIN), List.of(), "admin/mail"));
    }
}
