package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.AdvanceAge;
import vn.vptu.budget.PersonAdvanceFilter;
import vn.vptu.budget.PersonAdvanceRow;

/** Money advanced to persons, with the sums by age. {@code N} makes a new request. */
@Route(PersonAdvanceList.PATH)
@Menu(title = "nav.budget-advances", order = 254)
@PermitAll
class PersonAdvancesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PersonAdvanceDesk desk;
    private final ListGrid<PersonAdvanceRow, PersonAdvanceFilter> list;
    private final PersonAdvanceFilterBar filters;
    private final Paragraph sums = new Paragraph();

    PersonAdvancesView(PersonAdvanceList definition, PersonAdvanceDesk desk) {
        this.desk = desk;
        list = new ListGrid<>(definition);
        list.cell("state", row -> AdvanceWords.state(this, row.state()));
        list.cell("age", row -> row.age() == null ? new Span() : AdvanceWords.chip(this, row.age()));
        list.build(this, this::card, row -> open(Long.toString(row.id())), this::narrowed);
        filters = new PersonAdvanceFilterBar(desk, list::narrow);
        sums.addClassName("vptu-muted");
        sums.getElement().setAttribute("role", "status");
        PageBar bar = new PageBar(getPageTitle());
        bar.setActions(actions().toArray(Component[]::new));
        Keys keys = new Keys().on("/", filters::focus);
        if (desk.makes()) {
            keys.on("n", () -> open(DocumentPage.NEW));
        }
        getContent().addClassName("vptu-page");
        getContent().add(bar);
        if (desk.seesTreasury()) {
            getContent().add(new Anchor(TreasuryAdvanceList.PATH, getTranslation("budget.advances.to-treasury")));
        }
        getContent().add(filters, sums, list.grid(), list.count(), keys);
    }

    private List<Component> actions() {
        List<Component> all = new ArrayList<>();
        all.add(ListOptions.of(list));
        if (desk.seesAll()) {
            all.add(Buttons.plain(
                    getTranslation("budget.advance-rules.open"), () -> new AdvanceRulesDialog(desk).open()));
        }
        if (desk.makes()) {
            all.add(Buttons.primary(getTranslation("budget.advances.new"), () -> open(DocumentPage.NEW)));
        }
        return all;
    }

    private Component card(PersonAdvanceRow row) {
        AdvanceAge age = row.age();
        return new Card(row.personName())
                .line(row.number() + " · " + row.purpose())
                .line(DecisionWords.money(this, row.money().amount()))
                .line(age == null ? null : AdvanceWords.age(this, age))
                .end(AdvanceWords.state(this, row.state()));
    }

    private void narrowed() {
        filters.show(list.filter());
        tellSums();
        list.address();
    }

    private void tellSums() {
        sums.setText(AdvanceWords.sums(this, desk.advances().sums(list.filter())));
        String sentence;
        if (!list.filter().equals(PersonAdvanceFilter.ALL)) {
            sentence = getTranslation("budget.advances.none");
        } else if (desk.makes()) {
            sentence = getTranslation("budget.advances.empty") + " "
                    + getTranslation("common.empty-hint", getTranslation("budget.advances.new"));
        } else {
            sentence = getTranslation("budget.advances.empty");
        }
        list.grid().setEmptyStateText(sentence);
    }

    private static void open(String id) {
        UI.getCurrent().navigate(PersonAdvanceList.PATH + "/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        tellSums();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.advances.title");
    }
}
