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
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.PlanFilter;
import vn.vptu.budget.PlanRow;

/** The internal plans by item and quarter. {@code N} makes a new one. */
@Route(PlanList.PATH)
@Menu(title = "nav.budget-plans", order = 253)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class PlansView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ListGrid<PlanRow, PlanFilter> list;
    private final PlanFilterBar filters;
    private final boolean maker;

    PlansView(PlanList definition, PlanDesk desk) {
        maker = desk.makes();
        list = new ListGrid<>(definition);
        list.cell("state", row -> PlanWords.state(this, row.state(), row.inForce()));
        list.build(this, this::card, row -> open(Long.toString(row.id())), this::narrowed);
        filters = new PlanFilterBar(desk.plans().years(), list::narrow);
        PageBar bar = new PageBar(getPageTitle());
        Keys keys = new Keys().on("/", filters::focus);
        if (maker) {
            bar.setActions(
                    ListOptions.of(list),
                    Buttons.primary(getTranslation("budget.plans.new"), () -> open(PlanView.NEW)));
            keys.on("n", () -> open(PlanView.NEW));
        } else {
            bar.setActions(ListOptions.of(list));
        }
        getContent().addClassName("vptu-page");
        getContent().add(bar, filters, list.grid(), list.count(), keys);
    }

    private Component card(PlanRow row) {
        return new Card(row.spender())
                .line(PlanWords.codes(this, row.share()))
                .line(row.taskName())
                .line(DecisionWords.money(this, row.total()))
                .end(PlanWords.state(this, row.state(), row.inForce()));
    }

    private void narrowed() {
        filters.show(list.filter());
        sayWhyEmpty();
        list.address();
    }

    private void sayWhyEmpty() {
        String sentence;
        if (!list.filter().equals(PlanFilter.ALL)) {
            sentence = getTranslation("budget.plans.none");
        } else if (maker) {
            sentence = getTranslation("budget.plans.empty") + " "
                    + getTranslation("common.empty-hint", getTranslation("budget.plans.new"));
        } else {
            sentence = getTranslation("budget.plans.empty");
        }
        list.grid().setEmptyStateText(sentence);
    }

    private static void open(String id) {
        UI.getCurrent().navigate(PlanList.PATH + "/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        sayWhyEmpty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.plans.title");
    }
}
