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
import java.time.Clock;
import java.time.LocalDate;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.KeyFilter;
import vn.vptu.budget.KeyShare;
import vn.vptu.directory.Units;

/** What is left of the estimate of a year: its keys and their shares, each opened as a page of its own. */
@Route(KeyList.PATH)
@Menu(title = "nav.budget-keys", order = 268)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class KeysView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final BudgetKeys keys;
    private final KeyList definition;
    private final ListGrid<KeyShare, KeyFilter> list;
    private final KeyFilterBar filters;

    KeysView(KeyList definition, BudgetKeys keys, Units units, Clock clock) {
        this.keys = keys;
        this.definition = definition;
        list = new ListGrid<>(definition);
        list.cell("free", KeyWords::free);
        list.build(this, this::card, row -> open(row.keyId()), this::narrowed);
        filters = new KeyFilterBar(new KeyFields(this, keys.choices(), units, LocalDate.now(clock)), list::narrow);
        PageBar bar = new PageBar(getPageTitle());
        bar.setActions(ListOptions.of(list));
        getContent().addClassName("vptu-page");
        getContent().add(bar, filters, list.grid(), list.count(), new Keys().on("/", filters::focus));
    }

    private Component card(KeyShare row) {
        return new Card(KeyWords.codes(row.share().key()))
                .line(row.unit())
                .line(row.task())
                .line(getTranslation(
                        "budget.keys.free-of",
                        row.balance().free().format(),
                        row.balance().usable().format()));
    }

    private void narrowed() {
        show();
        list.address();
    }

    private void show() {
        KeyFilter filter = list.filter();
        int year = keys.year(filter);
        filters.show(filter, year);
        list.totals(definition.totals(filter));
        boolean bare = filter.toQuery().keySet().stream().allMatch("year"::equals);
        list.grid()
                .setEmptyStateText(
                        bare
                                ? getTranslation("budget.keys.empty", Integer.toString(year))
                                : getTranslation("budget.keys.none"));
    }

    private static void open(long key) {
        UI.getCurrent().navigate(KeyList.PATH + "/" + key);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.keys.title");
    }
}
