package vn.vptu.reporting.ui;

import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.files.Attachments;
import vn.vptu.reporting.IssuedPapers;
import vn.vptu.reporting.Issuing;
import vn.vptu.reporting.Reports;

/** What the panel of an issued paper works with. */
@Component
record IssuedDesk(IssuedPapers papers, Issuing issuing, Reports reports, Attachments attachments, CurrentActor actor) {

    /** As the trail and the files attached call an issued paper. */
    static final String KIND = "reporting.issued";

    /** Whether the history of a paper has anything for the actor; the values are the trail's to keep back. */
    boolean readsHistory() {
        Actor who = actor.get();
        return who.hasAny(Roles.AUDITOR, Roles.CHIEF_OF_OFFICE);
    }
}
