package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;

/**
 * Any paper is found and printed here. The address names the paper and what it is about, so that a link leads a colleague
 * to the same one; each paper has roles of its own.
 */
@Route("papers/:id?")
@Menu(title = "nav.papers", order = 500)
@PermitAll
class PapersView extends Composite<MasterDetailLayout> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "papers";

    private final PaperDesk desk;
    private final Clock clock;
    private final PaperList list;
    private String title = getTranslation("papers.title");

    PapersView(PaperDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        list = new PaperList(desk.reports(), desk.choices(), PapersView::open);
        PageBar bar = new PageBar(title);
        bar.setActions(Buttons.plain(
                getTranslation("papers.bundle.open"), () -> UI.getCurrent().navigate(BundleView.class)));
        Div master = new Div(bar, list, new Keys().on("/", list::focus).on("Escape", () -> open("")));
        master.addClassName("vptu-page");
        MasterDetailLayout layout = getContent();
        layout.setSizeFull();
        layout.setMasterSize("min(360px, 100vw)");
        layout.setDetailSize("420px", true);
        layout.setOverlaySize("min(720px, 100%)");
        layout.setMaster(master);
        layout.addBackdropClickListener(click -> open(""));
    }

    private static void open(String id) {
        UI.getCurrent().navigate(id.isEmpty() ? PATH : PATH + "/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse(null);
        if (id == null) {
            title = getTranslation("papers.title");
            getContent().setDetail((Component) null);
            list.mark(null);
            return;
        }
        ReportDefinition<?, ?> report = desk.reports().find(id).orElseThrow(NotFoundException::new);
        if (!desk.reports().may(report)) {
            throw new AccessDeniedException();
        }
        PaperPanel panel = new PaperPanel(report, desk, list::show, () -> open(""));
        panel.show(
                PaperPanel.single(event.getLocation().getQueryParameters()),
                desk.choices().mine().get(id),
                LocalDate.now(clock));
        title = getTranslation(report.titleKey());
        getContent().setDetail(panel);
        list.mark(id);
    }

    /** The paper that is open, else the page. */
    @Override
    public String getPageTitle() {
        return title;
    }
}
