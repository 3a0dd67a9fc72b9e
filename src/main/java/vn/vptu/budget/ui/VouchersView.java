package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherRow;

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
class VouchersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ListGrid<VoucherRow, VoucherFilter> list;
    private final VoucherFilterBar filters;
    private final boolean maker;

    VouchersView(VoucherList definition, Decisions decisions, CurrentActor actor) {
        maker = actor.get().hasAny(Roles.FINANCE);
        list = new ListGrid<>(definition);
        list.cell("state", row -> DecisionWords.state(this, row.state()));
        list.build(this, this::card, row -> open(Long.toString(row.id())), this::narrowed);
        filters = new VoucherFilterBar(decisions.years(), list::narrow);
        PageBar bar = new PageBar(getPageTitle());
        Keys keys = new Keys().on("/", filters::focus);
        if (maker) {
            bar.setActions(
                    ListOptions.of(list),
                    Buttons.primary(getTranslation("budget.vouchers.new"), () -> open(VoucherView.NEW)));
            keys.on("n", () -> open(VoucherView.NEW));
        } else {
            bar.setActions(ListOptions.of(list));
        }
        getContent().addClassName("vptu-page");
        getContent().add(bar, filters, list.grid(), list.count(), keys);
    }

    private Component card(VoucherRow row) {
        return new Card(row.summary())
                .line(row.number())
                .line(row.payee())
                .line(DecisionWords.money(this, row.amount()))
                .end(DecisionWords.state(this, row.state()));
    }

    private void narrowed() {
        filters.show(list.filter());
        sayWhyEmpty();
        list.address();
    }

    private void sayWhyEmpty() {
        String sentence;
        if (!list.filter().equals(VoucherFilter.ALL)) {
            sentence = getTranslation("budget.vouchers.none");
        } else if (maker) {
            sentence = getTranslation("budget.vouchers.empty") + " "
                    + getTranslation("common.empty-hint", getTranslation("budget.vouchers.new"));
        } else {
            sentence = getTranslation("budget.vouchers.empty");
        }
        list.grid().setEmptyStateText(sentence);
    }

    private static void open(String id) {
        UI.getCurrent().navigate(VoucherList.PATH + "/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        sayWhyEmpty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.vouchers.title");
    }
}
