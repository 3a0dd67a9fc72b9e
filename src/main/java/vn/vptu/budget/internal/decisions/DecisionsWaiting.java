package vn.vptu.budget.internal.decisions;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.budget.WaitingDocument;
import vn.vptu.budget.WaitingDocuments;
import vn.vptu.budget.internal.documents.WaitingRows;

/** The documents of the estimate that wait to be checked or approved. */
@Component
class DecisionsWaiting implements WaitingDocuments {

    private final WaitingRows rows;

    DecisionsWaiting(WaitingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<WaitingDocument> waitingFor(Actor who) {
        return rows.toCheckOrApprove(DecisionScope.TABLES, "coalesce(d.decided_on, d.effective_on)", who);
    }
}
