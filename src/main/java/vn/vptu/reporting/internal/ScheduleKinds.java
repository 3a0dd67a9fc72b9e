package vn.vptu.reporting.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.reporting.ScheduleDraft;

/** Scheduled papers in the trail: who has which made when. */
@Component
class ScheduleKinds implements RecordKinds {

    static final String SCHEDULE = "reporting.schedule";

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind(SCHEDULE, Set.of(Roles.ADMIN), List.of(ScheduleDraft.class), null));
    }
}
