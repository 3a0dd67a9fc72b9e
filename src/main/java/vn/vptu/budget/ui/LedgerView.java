package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.Optional;
import vn.vptu.base.Roles;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.budget.report.LedgerPaper;
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
    private final DocumentPaths documents;
    private final LedgerTotals totals;
    private final ListGrid<EntryRow, EntryFilter> list;
    private final LedgerFilterBar filters;
    private final Clock clock;
    private final Anchor print = new Anchor("", getTranslation("budget.ledger.print"));

    LedgerView(
            LedgerList definition,
            LedgerEntries entries,
            BudgetKeys keys,
            DocumentPaths documents,
            Units units,
            Clock clock) {
        this.entries = entries;
        this.documents = documents;
        this.clock = clock;
        list = new ListGrid<>(definition);
        filters = new LedgerFilterBar(new KeyFields(this, keys.choices(), units, LocalDate.now(clock)), list::narrow);
        totals = new LedgerTotals(entries);
        PageBar bar = new PageBar(getTranslation("budget.ledger.title"));
        print.addClassName("vptu-paper-download");
        bar.setActions(ListOptions.of(list), print);
        lines();
        Div master = new Div(
                bar,
                filters,
                list.grid(),
                list.count(),
                totals,
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

    private void lines() {
        list.build(this, this::card, row -> open(Long.toString(row.id())), () -> {
            shown();
            list.address();
        });
        list.grid().setEmptyStateText(getTranslation("budget.ledger.empty"));
    }

    private void shown() {
        filters.show(list.filter());
        totals.show(list.filter());
        offerPaper();
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

    /** The paper of what is looked at; without a year that of this one. */
    private void offerPaper() {
        print.setHref(LedgerPaper.page(list.filter(), LocalDate.now(clock).getYear()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        shown();
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            list.grid().deselectAll();
            getContent().setDetail((Component) null);
            return;
        }
        EntryRow row = id.filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> entries.find(Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
        getContent().setDetail(new LedgerEntryPanel(row, documents, () -> open("")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.ledger.title");
    }
}
