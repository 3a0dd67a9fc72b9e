package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.report.TreasuryForms;

/** Links to the spreadsheet for the Treasury's page. */
final class TreasurySheet {

    private TreasurySheet() {}

    /** That of one document, between its buttons; a head of department, who sees some of its lines, gets none. */
    static List<Component> links(VoucherDesk desk, Component page, Voucher voucher) {
        return desk.readsHistory() && TreasuryForms.sendable(voucher.state())
                ? List.of(download(page, TreasuryForms.sheet(voucher.id())))
                : List.of();
    }

    static Anchor download(Component page, String link) {
        Anchor anchor = new Anchor(link, page.getTranslation("budget.voucher.for-treasury"));
        anchor.setRouterIgnore(true);
        anchor.addClassName("vptu-paper-download");
        return anchor;
    }
}
