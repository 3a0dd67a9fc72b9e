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
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;

/** The documents that give, move and take back the estimate. {@code N} makes a new one. */
@Route(DecisionList.PATH)
@Menu(title = "nav.budget-decisions", order = 250)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class DecisionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ListGrid<DecisionRow, DecisionFilter> list;
    private final DecisionFilterBar filters;
    private final boolean maker;

    DecisionsView(DecisionList definition, Decisions decisions, CurrentActor actor) {
        maker = actor.get().hasAny(Roles.FINANCE);
        list = new ListGrid<>(definition);
        list.cell("state", row -> DecisionWords.state(this, row.state()));
        list.build(this, this::card, row -> open(Long.toString(row.id())), this::narrowed);
        filters = new DecisionFilterBar(decisions.years(), list::narrow);
        PageBar bar = new PageBar(getPageTitle());
        Keys keys = new Keys().on("/", filters::focus);
        if (maker) {
            bar.setActions(
                    ListOptions.of(list),
                    Buttons.primary(getTranslation("budget.decisions.new"), () -> open(DecisionView.NEW)));
            keys.on("n", () -> open(DecisionView.NEW));
        } else {
            bar.setActions(ListOptions.of(list));
        }
        getContent().addClassName("vptu-page");
        getContent().add(bar, filters, list.grid(), list.count(), keys);
    }

    private Component card(DecisionRow row) {
        String number = row.number();
        return new Card(row.summary())
                .line(number == null ? DecisionWords.kind(this, row.kind()) : number)
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
        if (!list.filter().equals(DecisionFilter.ALL)) {
            sentence = getTranslation("budget.decisions.none");
        } else if (maker) {
            sentence = getTranslation("budget.decisions.empty") + " "
                    + getTranslation("common.empty-hint", getTranslation("budget.decisions.new"));
        } else {
            sentence = getTranslation("budget.decisions.empty");
        }
        list.grid().setEmptyStateText(sentence);
    }

    private static void open(String id) {
        UI.getCurrent().navigate(DecisionList.PATH + "/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        sayWhyEmpty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.decisions.title");
    }
}
