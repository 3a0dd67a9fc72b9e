package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.ContractRow;
import vn.vptu.budget.ContractTotals;

/** The contracts, with the sums of those that are looked at. {@code N} makes a new one. */
@Route(ContractList.PATH)
@Menu(title = "nav.budget-contracts", order = 253)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class ContractsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ContractDesk desk;
    private final ListGrid<ContractRow, ContractFilter> list;
    private final ContractFilterBar filters;
    private final Span totals = new Span();

    ContractsView(ContractList definition, ContractDesk desk) {
        this.desk = desk;
        list = new ListGrid<>(definition);
        list.cell("state", row -> ContractWords.state(this, row.state()));
        list.build(this, this::card, row -> open(Long.toString(row.id())), this::narrowed);
        filters = new ContractFilterBar(desk, list::narrow);
        PageBar bar = new PageBar(getPageTitle());
        Keys keys = new Keys().on("/", filters::focus);
        if (desk.makes()) {
            bar.setActions(
                    ListOptions.of(list),
                    Buttons.primary(getTranslation("budget.contracts.new"), () -> open(DocumentPage.NEW)));
            keys.on("n", () -> open(DocumentPage.NEW));
        } else {
            bar.setActions(ListOptions.of(list));
        }
        totals.addClassName("vptu-total");
        getContent().addClassName("vptu-page");
        getContent().add(bar, filters, list.grid(), list.count(), totals, keys);
    }

    private Component card(ContractRow row) {
        return new Card(row.title())
                .line(row.number())
                .line(row.supplier())
                .line(DecisionWords.money(this, row.amount()))
                .end(ContractWords.state(this, row.state()));
    }

    private void narrowed() {
        filters.show(list.filter());
        told();
        list.address();
    }

    /** What the rows sum up to, and why there are none. */
    private void told() {
        ContractTotals sums = desk.contracts().totals(list.filter());
        totals.setText(getTranslation(
                "budget.contracts.totals",
                sums.count(),
                sums.amount().format(),
                sums.paid().format(),
                sums.advanceUnsettled().format(),
                sums.remaining().format()));
        boolean all = list.filter().equals(ContractFilter.ALL);
        String empty = all ? getTranslation("budget.contracts.empty") : getTranslation("budget.contracts.none");
        list.grid()
                .setEmptyStateText(
                        all && desk.makes()
                                ? empty + " "
                                        + getTranslation("common.empty-hint", getTranslation("budget.contracts.new"))
                                : empty);
    }

    private static void open(String id) {
        UI.getCurrent().navigate(ContractList.PATH + "/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        told();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.contracts.title");
    }
}
