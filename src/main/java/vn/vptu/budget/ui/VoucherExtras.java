package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.Vouchers;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.ui.AttachmentsPanel;

/** What belongs to a stored document below its lines: what the Treasury said, the ledger, its files, who did what. */
final class VoucherExtras extends Composite<Div> {

    VoucherExtras(VoucherDesk desk, Voucher voucher) {
        Div content = getContent();
        content.addClassName("vptu-document-extras");
        if (!voucher.submissions().isEmpty()) {
            content.add(new H2(getTranslation("budget.voucher.submissions")));
            content.add(new SubmissionsGrid(voucher.submissions()));
        }
        List<EntryRow> entries = desk.entries().ofDocument(Vouchers.KIND, voucher.id());
        if (!entries.isEmpty()) {
            content.add(new DecisionEntriesGrid(entries, desk.units()));
        }
        content.add(new AttachmentsPanel(
                desk.attachments(), new OwnerRef(Vouchers.KIND, voucher.id()), getTranslation("budget.voucher.files")));
        content.add(new H2(getTranslation("budget.decision.steps")), new StepsList(voucher.steps(), false));
    }
}
