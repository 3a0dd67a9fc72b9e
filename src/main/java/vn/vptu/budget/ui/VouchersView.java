package vn.vptu.budget.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherRow;
import vn.vptu.budget.report.TreasuryForms;

/** The payment documents. {@code N} makes a new one. */
@Route(VoucherList.PATH)
@Menu(title = "nav.budget-vouchers", order = 255)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class VouchersView extends DocumentsPage<VoucherRow, VoucherFilter> {

    private final Anchor sheet;

    VouchersView(VoucherList definition, Decisions decisions, Contracts contracts, CurrentActor actor) {
        super(
                definition,
                VoucherFilter.ALL,
                actor.get().hasAny(Roles.FINANCE),
                (page, changed) -> new VoucherFilterBar(
                        decisions.years(),
                        page.getTranslation("budget.vouchers.search"),
                        page.getTranslation("budget.vouchers.year"),
                        contract(page.getTranslation("budget.voucher.contract"), contracts),
                        changed));
        sheet = TreasurySheet.download(this, TreasuryForms.sheet(VoucherFilter.ALL));
        sheet.setVisible(
                actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR));
        offer(sheet);
    }

    /** The contracts that are for the reader, by their words. */
    private static Picker contract(String label, Contracts contracts) {
        return Picker.searching(
                label,
                (typed, most) -> contracts.page(ContractFilter.of(typed), PageRequest.of(0, most)).stream()
                        .map(row -> new Choice(row.id(), row.number() + " · " + row.supplier()))
                        .toList(),
                id -> contracts
                        .find(id)
                        .map(found -> new Choice(id, found.draft().number() + " · " + found.supplierName())));
    }

    @Override
    DocumentState state(VoucherRow row) {
        return row.state();
    }

    @Override
    Card card(VoucherRow row) {
        return new Card(row.summary())
                .line(row.number())
                .line(row.payee())
                .line(DecisionWords.money(this, row.amount()))
                .end(DecisionWords.state(this, row.state()));
    }

    /** The sheet is of the documents that are looked at, as far as they are approved. */
    @Override
    void narrowedTo(VoucherFilter filter) {
        sheet.setHref(TreasuryForms.sheet(filter));
    }

    @Override
    String newTitle() {
        return getTranslation("budget.vouchers.new");
    }

    @Override
    String empty() {
        return getTranslation("budget.vouchers.empty");
    }

    @Override
    String none() {
        return getTranslation("budget.vouchers.none");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.vouchers.title");
    }
}
