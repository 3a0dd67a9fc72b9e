package vn.vptu.calendar.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.calendar.ActivityDraft;

/** What of this module stands in the trail, and who may read it. */
@Component
class CalendarKinds implements RecordKinds {

    @Override
    public List<RecordKind> kinds() {
        Set<String> readers = Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE);
        return List.of(
                new RecordKind(
                        "calendar.activity", readers, List.of(ActivityDraft.class, ActivityStore.Standing.class), null),
                new RecordKind("calendar.week", readers, List.of(WeekSteps.Standing.class), null),
                new RecordKind("calendar.import", readers, List.of(ImportWriter.Picture.class), null));
    }
}
