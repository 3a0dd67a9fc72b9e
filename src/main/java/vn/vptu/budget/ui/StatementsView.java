package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import vn.vptu.base.ui.ImportLink;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.StatementRow;
import vn.vptu.budget.TreasuryStatements;

/** The statements of the Treasury that were imported; one opens with what was found of each of its lines. */
@Route(StatementList.PATH)
@Menu(title = "nav.budget-statements", order = 256)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class StatementsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ListGrid<StatementRow, TextFilter> list;
    private final TextField search = new TextField();

    StatementsView(StatementList definition, TreasuryStatements statements) {
        list = new ListGrid<>(definition);
        list.build(
                this, this::card, row -> new StatementDialog(row, statements.lines(row.id())).open(), this::narrowed);
        search.setPlaceholder(getTranslation("budget.statements.search"));
        search.setAriaLabel(getTranslation("budget.statements.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("vptu-search");
        search.addValueChangeListener(change -> list.narrow(new TextFilter(change.getValue())));
        PageBar bar = new PageBar(getPageTitle());
        bar.setActions(search, ImportLink.of(StatementList.PATH), ListOptions.of(list));
        getContent().addClassName("vptu-page");
        getContent().add(bar, list.grid(), list.count(), new Keys().on("/", search::focus));
    }

    private Component card(StatementRow row) {
        int wrong = row.differing() + row.lacking();
        return new Card(row.fileName())
                .line(row.unitCode())
                .line(StatementDialog.period(this, row))
                .end(
                        wrong == 0
                                ? new Chip(getTranslation("budget.statements.all-agree"), Chip.Tone.OK)
                                : new Chip(getTranslation("budget.statements.differences", wrong), Chip.Tone.WARN));
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
                                ? getTranslation("budget.statements.empty")
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
        return getTranslation("budget.statements.title");
    }
}
