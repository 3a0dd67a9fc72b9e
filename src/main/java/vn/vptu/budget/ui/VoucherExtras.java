package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.vptu.base.ui.Moments;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentStep;
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
        content.add(new H2(getTranslation("budget.decision.steps")), steps(voucher.steps()));
    }

    private UnorderedList steps(List<DocumentStep> steps) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("vptu-muted", "vptu-small");
        for (DocumentStep step : steps) {
            // Nothing is entered yet when a payment is approved.
            String words = step.action() == DocumentAction.APPROVE
                    ? getTranslation("budget.voucher.step-approve", step.doneBy(), Moments.shown(step.doneAt()))
                    : getTranslation(
                            "budget.step." + step.action().name(), step.doneBy(), Moments.shown(step.doneAt()));
            list.add(new ListItem(step.reason() == null ? words : words + " – " + step.reason()));
        }
        return list;
    }
}
