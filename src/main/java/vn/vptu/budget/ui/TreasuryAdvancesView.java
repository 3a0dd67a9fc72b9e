package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.TreasuryAdvanceFilter;
import vn.vptu.budget.TreasuryAdvanceRow;
import vn.vptu.budget.TreasuryAdvances;

/** What the Treasury advanced and that is not settled yet, by document and age, from the ledger. */
@Route(TreasuryAdvanceList.PATH)
@Menu(title = "nav.budget-treasury-advances", order = 254.5)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class TreasuryAdvancesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** The ages that are asked for, in days since the Treasury recorded it. */
    private static final List<Integer> AGES = List.of(30, 60, 90);

    private final TreasuryAdvances advances;
    private final ListGrid<TreasuryAdvanceRow, TreasuryAdvanceFilter> list;
    private final TextField text = new TextField(getTranslation("budget.treasury-advances.search"));
    private final ComboBox<Integer> year = new ComboBox<>(getTranslation("budget.treasury-advances.year"));
    private final ComboBox<Integer> older = new ComboBox<>(getTranslation("budget.treasury-advances.older"));
    private final Paragraph sum = new Paragraph();
    private boolean showing;

    TreasuryAdvancesView(TreasuryAdvanceList definition, TreasuryAdvances advances, Decisions decisions) {
        this.advances = advances;
        list = new ListGrid<>(definition);
        list.build(this, this::card, TreasuryAdvancesView::open, this::narrowed);
        year.setItems(decisions.years());
        year.setItemLabelGenerator(each -> Integer.toString(each));
        year.setClearButtonVisible(true);
        year.setPlaceholder(getTranslation("budget.treasury-advances.this-year"));
        older.setItems(AGES);
        older.setItemLabelGenerator(each -> getTranslation("budget.treasury-advances.older-than", each));
        older.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> tell());
        year.addValueChangeListener(change -> tell());
        older.addValueChangeListener(change -> tell());
        Div filters = new Div(text, year, older);
        filters.addClassName("vptu-filters");
        sum.addClassName("vptu-muted");
        sum.getElement().setAttribute("role", "status");
        PageBar bar = new PageBar(getPageTitle());
        bar.setActions(ListOptions.of(list));
        getContent().addClassName("vptu-page");
        getContent()
                .add(
                        bar,
                        new Anchor(PersonAdvanceList.PATH, getTranslation("budget.treasury-advances.to-persons")),
                        filters,
                        sum,
                        list.grid(),
                        list.count(),
                        new Keys().on("/", text::focus));
    }

    private static void open(TreasuryAdvanceRow row) {
        String path = row.path();
        if (path != null) {
            UI.getCurrent().navigate(path);
        }
    }

    private Component card(TreasuryAdvanceRow row) {
        return new Card(row.about() == null ? "" : row.about())
                .line(row.number())
                .line(row.unitName())
                .line(DecisionWords.money(this, row.left()))
                .line(VietnameseDates.numeric(row.paidOn()))
                .end(new Chip(
                        getTranslation("budget.treasury-advances.days-chip", row.days()),
                        row.days() > AGES.getFirst() ? Chip.Tone.WARN : Chip.Tone.INFO));
    }

    private void narrowed() {
        show();
        list.address();
    }

    private void tell() {
        if (!showing) {
            list.narrow(new TreasuryAdvanceFilter(text.getValue().strip(), year.getValue(), older.getValue()));
        }
    }

    private void show() {
        showing = true;
        TreasuryAdvanceFilter filter = list.filter();
        text.setValue(filter.text());
        year.setValue(filter.year());
        older.setValue(filter.olderThan());
        showing = false;
        List<TreasuryAdvanceRow> rows = advances.open(filter);
        Dong left = Dong.sum(rows.stream().map(TreasuryAdvanceRow::left).toList());
        sum.setText(getTranslation("budget.treasury-advances.sum", left.format(), rows.size()));
        list.grid().setEmptyStateText(getTranslation("budget.treasury-advances.empty"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.treasury-advances.title");
    }
}
