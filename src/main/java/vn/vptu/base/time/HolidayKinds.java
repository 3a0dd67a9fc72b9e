package vn.vptu.base.time;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** The yearly decisions on holidays in the trail. */
@Component
class HolidayKinds implements RecordKinds {

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                new RecordKind("base.page", Set.of(Roles.ADMIN), List.of(), null),
                new RecordKind(
                        "base.holiday",
                        Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN),
                        List.of(HolidayDecision.class),
                        null));
    }
}
