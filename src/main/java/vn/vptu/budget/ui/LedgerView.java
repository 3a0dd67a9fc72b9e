package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vptu.base.Roles;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.base.ui.Picker;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** The ledger: filtered, an entry opened beside the list, taken away as a spreadsheet. Nothing is changed here. */
@Route("budget/ledger/:id?")
@Menu(title = "nav.budget-ledger", order = 270)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class LedgerView extends Composite<MasterDetailLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final LedgerEntries entries;
    private final ListGrid<EntryRow, EntryFilter> list;
    private final LedgerFilterBar filters;

    LedgerView(LedgerList definition, LedgerEntries entries, Units units, Clock clock) {
        this.entries = entries;
        list = new ListGrid<>(definition);
        filters = new LedgerFilterBar(
                units.active(LocalDate.now(clock)).stream()
                        .map(LedgerView::choice)
                        .toList(),
                id -> Optional.ofNullable(units.named(List.of(id)).get(id)).map(LedgerView::choice),
                entries.sources(),
                list::narrow);
        PageBar bar = new PageBar(getTranslation("budget.ledger.title"));
        bar.setActions(ListOptions.of(list));
        lines();
        Div master = new Div(
                bar,
                filters,
                list.grid(),
                list.count(),
                new Keys().on("/", filters::focus).on("Escape", () -> open("")));
        master.addClassName("vptu-page");
        MasterDetailLayout layout = getContent();
        layout.setSizeFull();
        layout.setMasterSize("min(420px, 100%)", true);
        layout.setDetailSize("460px");
        layout.setOverlaySize("min(460px, 100%)");
        layout.setMaster(master);
        layout.addBackdropClickListener(click -> open(""));
    }

    private static Picker.Choice choice(UnitName unit) {
        return new Picker.Choice(unit.id(), unit.name());
    }

    private void lines() {
        list.build(this, this::card, row -> open(Long.toString(row.id())), () -> {
            filters.show(list.filter());
            list.address();
        });
        list.grid().setEmptyStateText(getTranslation("budget.ledger.empty"));
    }

    private Component card(EntryRow row) {
        return new Card(getTranslation("enum.EntryKind." + row.kind().name()) + " "
                        + row.amount().format())
                .line(VietnameseDates.numeric(row.effectiveDate()))
                .line(row.document().number())
                .line(row.usedByUnit());
    }

    private void open(String id) {
        String path = id.isEmpty() ? LedgerList.PATH : LedgerList.PATH + "/" + id;
        UI.getCurrent().navigate(path, new QueryParameters(list.query()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            list.grid().deselectAll();
            getContent().setDetail((Component) null);
            return;
        }
        EntryRow row = id.filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> entries.find(Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
        getContent().setDetail(new LedgerEntryPanel(row, () -> open("")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.ledger.title");
    }
}
