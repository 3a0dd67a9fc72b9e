package vn.vptu.audit.ui;

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
import java.util.Optional;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailFilter;
import vn.vptu.audit.TrailFinding;
import vn.vptu.audit.TrailRow;
import vn.vptu.audit.TrailWords;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.OpenScreens;
import vn.vptu.base.ui.PageBar;

/** The trail: filtered, a line opened beside the list, taken away as a spreadsheet, compared with its seals. */
@Route("admin/trail/:id?")
@Menu(title = "nav.trail", order = 720)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
class TrailView extends Composite<MasterDetailLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "admin/trail";

    private final Trail trail;
    private final OpenScreens screens;
    private final TrailWords words = new TrailWords(this::getTranslation);
    private final ListGrid<TrailRow, TrailFilter> list;
    private final TrailFilterBar filters;

    TrailView(TrailList definition, Trail trail, OpenScreens screens) {
        this.trail = trail;
        this.screens = screens;
        list = new ListGrid<>(definition);
        filters = new TrailFilterBar(trail.kinds(), trail.actions(), words, list::narrow);
        PageBar bar = new PageBar(getTranslation("audit.trail.title"));
        bar.setActions(Buttons.plain(getTranslation("audit.check.run"), this::check), ListOptions.of(list));
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
        layout.setDetailSize("520px");
        layout.setOverlaySize("min(520px, 100%)");
        layout.setMaster(master);
        layout.addBackdropClickListener(click -> open(""));
    }

    private void lines() {
        list.build(this, this::card, row -> open(Long.toString(row.id())), () -> {
            filters.show(list.filter());
            list.address();
        });
        list.grid().setEmptyStateText(getTranslation("audit.trail.none"));
    }

    private Component card(TrailRow row) {
        return new Card(words.action(row.action()) + ": " + words.record(row))
                .line(words.actor(row))
                .line(Moments.shown(row.at()));
    }

    private void open(String id) {
        UI.getCurrent().navigate(id.isEmpty() ? PATH : PATH + "/" + id, new QueryParameters(list.query()));
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
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            list.grid().deselectAll();
            getContent().setDetail((Component) null);
            return;
        }
        TrailRow row = id.filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> trail.find(Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
        getContent().setDetail(new TrailDetail(row, trail, screens, () -> open("")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.trail.title");
    }
}
