package vn.vptu.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.audit.TrailWords;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.PageBar;

/** Everything that was done to one record, newest first. */
@Route("history/:kind/:record")
@PermitAll
class HistoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final Trail trail;
    private final TrailWords words = new TrailWords(this::getTranslation);
    private String title = "";

    HistoryView(Trail trail) {
        this.trail = trail;
        getContent().addClassNames("vptu-page", "vptu-scroll");
    }

    static String path(TrailRow row) {
        return "history/" + URLEncoder.encode(row.kind(), StandardCharsets.UTF_8) + "/"
                + URLEncoder.encode(row.recordId(), StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String kind = event.getRouteParameters().get("kind").orElse("");
        String record = event.getRouteParameters().get("record").orElse("");
        if (trail.kind(kind).isEmpty()) {
            throw new NotFoundException();
        }
        title = getTranslation("audit.history.title", words.kind(kind) + " " + record);
        List<TrailRow> rows = trail.history(kind, record);
        Div page = getContent();
        page.removeAll();
        page.add(new PageBar(title));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("audit.history.none"));
            none.addClassName("vptu-muted");
            page.add(none);
        }
        rows.forEach(row -> page.add(card(row)));
    }

    private Div card(TrailRow row) {
        H2 what = new H2(words.action(row.action()));
        Paragraph who = new Paragraph(words.actor(row) + " · " + Moments.shown(row.at())
                + (row.reason() == null ? "" : " · " + row.reason()));
        who.addClassName("vptu-muted");
        Div card = new Div(what, who);
        card.add(
                row.withheld()
                        ? new Paragraph(getTranslation("audit.trail.withheld"))
                        : new ValueTable(trail.values(row, this::getTranslation)));
        card.addClassNames("vptu-card", "vptu-history");
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(title));
    }
}
