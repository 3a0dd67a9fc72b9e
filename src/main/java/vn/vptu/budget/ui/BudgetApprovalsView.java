package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.WaitingDocument;

/** What waits for the step of an accountant, of the chief accountant or of the account holder. */
@Route(WaitingList.PATH)
@Menu(title = "nav.budget-approvals", order = 240)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE})
class BudgetApprovalsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ListGrid<WaitingDocument, TextFilter> list;
    private final TextField search = new TextField();

    BudgetApprovalsView(WaitingList definition) {
        list = new ListGrid<>(definition);
        list.cell("state", row -> DecisionWords.state(this, row.state()));
        list.build(this, this::card, row -> UI.getCurrent().navigate(row.path()), this::narrowed);
        search.setPlaceholder(getTranslation("budget.approvals.search"));
        search.setAriaLabel(getTranslation("budget.approvals.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("vptu-search");
        search.addValueChangeListener(change -> list.narrow(new TextFilter(change.getValue())));
        PageBar bar = new PageBar(getPageTitle());
        bar.setActions(search, ListOptions.of(list));
        getContent().addClassName("vptu-page");
        getContent().add(bar, list.grid(), list.count(), new Keys().on("/", search::focus));
    }

    private Component card(WaitingDocument row) {
        return new Card(row.summary())
                .line(row.number())
                .line(DecisionWords.money(this, row.amount()))
                .line(getTranslation("budget.approvals.card", row.from(), Moments.shown(row.since())))
                .end(DecisionWords.state(this, row.state()));
    }

    private void narrowed() {
        search.setValue(list.filter().text());
        sayWhyEmpty();
        list.address();
    }

    private void sayWhyEmpty() {
        String typed = list.filter().text();
        list.grid()
                .setEmptyStateText(
                        typed.isBlank()
                                ? getTranslation("budget.approvals.empty")
                                : getTranslation("common.nothing-found", typed));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        search.setValue(list.filter().text());
        sayWhyEmpty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.approvals.title");
    }
}
