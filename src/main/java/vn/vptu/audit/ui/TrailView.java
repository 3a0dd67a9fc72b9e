package vn.vptu.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
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
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailFilter;
import vn.vptu.audit.TrailFinding;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Columns;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.NarrowGrid;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;

/** The trail: filtered, a line opened beside the list, taken away as a spreadsheet, compared with its seals. */
@Route("admin/trail/:id?")
@Menu(title = "nav.trail", order = 720)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
class TrailView extends Composite<MasterDetailLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "admin/trail";

    private final Trail trail;
    private final TrailWords words = new TrailWords(this);
    private final Grid<TrailRow> grid = new Grid<>();
    private final TrailFilterBar filters;
    private TrailFilter filter = TrailFilter.ALL;

    TrailView(Trail trail) {
        this.trail = trail;
        filters = new TrailFilterBar(trail.kinds(), trail.actions(), words, this::narrow);
        PageBar bar = new PageBar(getTranslation("audit.trail.title"));
        Anchor export = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(getTranslation("audit.trail.file-name"));
                    event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                    try (var out = event.getOutputStream()) {
                        trail.export(filter, getLocale(), out);
                    }
                },
                getTranslation("audit.trail.export"));
        export.addClassName("vptu-link-button");
        bar.setActions(export, Buttons.plain(getTranslation("audit.check.run"), this::check));
        lines();
        Div master =
                new Div(bar, filters, grid, new Keys().on("/", filters::focus).on("Escape", () -> open("")));
        master.addClassName("vptu-page");
        MasterDetailLayout layout = getContent();
        layout.setSizeFull();
        layout.setMasterSize("min(420px, 100%)", true);
        layout.setDetailSize("520px");
        layout.setOverlaySize("min(520px, 100%)");
        layout.setMaster(master);
        layout.addBackdropClickListener(click -> open(""));
    }

    private void lines() {
        grid.addClassName("vptu-list");
        grid.setSizeFull();
        Columns<TrailRow> columns = new Columns<>(grid, "audit.trail");
        columns.narrow("at", row -> Moments.shown(row.at()));
        columns.title("actor", words::actor);
        columns.text("kind", row -> words.record(row));
        columns.text("action", row -> words.action(row.action()));
        columns.text("reason", TrailRow::reason).setSortable(false);
        columns.narrow("address", TrailRow::address).setSortable(false);
        NarrowGrid.add(this, grid, this::card);
        grid.setItemsPageable(page -> trail.page(filter, page), page -> trail.count(filter));
        grid.getLazyDataView().setIdentifierProvider(TrailRow::id);
        grid.setEmptyStateText(getTranslation("audit.trail.none"));
        grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem()
                .filter(row -> chosen.isFromClient())
                .ifPresent(row -> open(Long.toString(row.id()))));
    }

    private Component card(TrailRow row) {
        return new Card(words.action(row.action()) + ": " + words.record(row))
                .line(words.actor(row))
                .line(Moments.shown(row.at()));
    }

    private void narrow(TrailFilter wanted) {
        UI.getCurrent().navigate(PATH, new QueryParameters(wanted.toQuery()));
    }

    private void open(String id) {
        UI.getCurrent().navigate(id.isEmpty() ? PATH : PATH + "/" + id, new QueryParameters(filter.toQuery()));
    }

    private void check() {
        TrailFinding finding = trail.check();
        if (finding.intact()) {
            Notices.done(getTranslation("audit.check.intact", finding.entries(), finding.open()));
        } else {
            Notices.error(getTranslation("audit.check.broken", finding.faults().size()) + " "
                    + String.join(
                            " ",
                            finding.faults().stream()
                                    .limit(3)
                                    .map(fault -> getTranslation(
                                            "audit.check.fault." + fault.wrong(),
                                            fault.firstId(),
                                            fault.lastId(),
                                            fault.sealed(),
                                            fault.found()))
                                    .toList()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        TrailFilter wanted = TrailFilter.from(query::getSingleParameter);
        if (!wanted.equals(filter)) {
            filter = wanted;
            grid.getLazyDataView().refreshAll();
        }
        filters.show(filter);
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            grid.deselectAll();
            getContent().setDetail((Component) null);
            return;
        }
        TrailRow row = id.filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> trail.find(Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
        getContent().setDetail(new TrailDetail(row, trail, () -> open("")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.trail.title");
    }
}
