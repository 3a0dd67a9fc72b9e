package vn.vptu.reporting;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** Papers made beside the page in the trail: who asked for which, and who called them off. */
@Component
class JobKinds implements RecordKinds {

    static final String JOB = "reporting.job";

    @Override
    public List<RecordKind> kinds() {
        return List.of(new RecordKind(JOB, Set.of(Roles.ADMIN), List.of(PaperJobs.Wish.class), null));
    }
}
