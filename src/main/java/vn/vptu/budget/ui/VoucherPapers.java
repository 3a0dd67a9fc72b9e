package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import vn.vptu.base.ui.Keys;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.report.TreasuryForms;
import vn.vptu.reporting.ui.PaperBeside;

/**
 * A payment document with its printed form beside it, where the screen has room. {@code P} shows the form. A head of
 * department, who sees some lines of a document, gets no form of the whole.
 */
final class VoucherPapers extends Composite<Div> {

    VoucherPapers(VoucherDesk desk, Voucher voucher, Component document) {
        Div content = getContent();
        content.add(document);
        if (desk.readsHistory()) {
            PaperBeside papers = new PaperBeside(
                    desk.reports(),
                    desk.previews(),
                    TreasuryForms.of(voucher),
                    Map.of("voucher", Long.toString(voucher.id())));
            content.addClassName("vptu-with-paper");
            content.add(papers, new Keys().on("p", papers::open));
        }
    }

    /** The links of a document, between its other buttons. */
    static List<Component> links(VoucherDesk desk, Component page, Voucher voucher) {
        return desk.readsHistory() && TreasuryForms.sendable(voucher.state())
                ? List.of(download(page, TreasuryForms.sheet(voucher.id())))
                : List.of();
    }

    /** Takes the spreadsheet for the Treasury's page. */
    static Anchor download(Component page, String link) {
        Anchor anchor = new Anchor(link, page.getTranslation("budget.voucher.for-treasury"));
        anchor.setRouterIgnore(true);
        anchor.addClassName("vptu-paper-download");
        return anchor;
    }
}
