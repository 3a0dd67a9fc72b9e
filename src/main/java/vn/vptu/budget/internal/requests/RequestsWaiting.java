package vn.vptu.budget.internal.requests;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.WaitingDocument;
import vn.vptu.budget.WaitingDocuments;
import vn.vptu.budget.internal.documents.WaitingRows;

/** The requests to spend that wait to be taken, checked or approved. */
@Component
class RequestsWaiting implements WaitingDocuments {

    private final WaitingRows rows;

    RequestsWaiting(WaitingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<WaitingDocument> waitingFor(Actor who) {
        List<WaitingDocument> all = new ArrayList<>();
        if (who.hasAny(Roles.FINANCE)) {
            all.addAll(rows.of(RequestScope.TABLES, "d.needed_by", List.of(DocumentState.ASKED), who));
        }
        all.addAll(rows.toCheckOrApprove(RequestScope.TABLES, "d.needed_by", who));
        return all;
    }
}
