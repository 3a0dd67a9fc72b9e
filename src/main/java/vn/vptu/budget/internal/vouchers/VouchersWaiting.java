package vn.vptu.budget.internal.vouchers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.budget.WaitingDocument;
import vn.vptu.budget.WaitingDocuments;
import vn.vptu.budget.internal.documents.WaitingRows;

/** The payment documents that wait to be checked or approved. */
@Component
class VouchersWaiting implements WaitingDocuments {

    private final WaitingRows rows;

    VouchersWaiting(WaitingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<WaitingDocument> waitingFor(Actor who) {
        return rows.toCheckOrApprove(VoucherScope.TABLES, "d.drawn_on", who);
    }
}
