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
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.UnansweredRow;

/** Documents that were sent to the Treasury and to which it should have answered by now. */
@Route(UnansweredList.PATH)
@Menu(title = "nav.budget-unanswered", order = 260)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class UnansweredView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ListGrid<UnansweredRow, TextFilter> list;
    private final TextField search = new TextField();

    UnansweredView(UnansweredList definition) {
        list = new ListGrid<>(definition);
        list.build(
                this, this::card, row -> UI.getCurrent().navigate(VoucherList.PATH + "/" + row.id()), this::narrowed);
        search.setPlaceholder(getTranslation("budget.unanswered.search"));
        search.setAriaLabel(getTranslation("budget.unanswered.search"));
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

    private Component card(UnansweredRow row) {
        return new Card(row.summary())
                .line(row.dossierNumber())
                .line(DecisionWords.money(this, row.amount()))
                .line(getTranslation("budget.unanswered.card", row.sentBy(), Moments.shown(row.sentAt())))
                .end(new Chip(getTranslation("budget.unanswered.days", row.late()), Chip.Tone.WARN));
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
                                ? getTranslation("budget.unanswered.empty")
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
        return getTranslation("budget.unanswered.title");
    }
}
