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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.reporting.IssuedFilter;
import vn.vptu.reporting.IssuedPaper;
import vn.vptu.reporting.IssuedPapers;
import vn.vptu.reporting.IssuedRow;
import vn.vptu.reporting.Reports;

/** The archive of issued papers: found again, printed again as they were, withdrawn, replaced. */
@Route("papers/issued/:id?")
@Menu(title = "nav.issued", order = 510)
@PermitAll
class IssuedView extends Composite<MasterDetailLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final IssuedPapers papers;
    private final IssuedDesk desk;
    private final ListGrid<IssuedRow, IssuedFilter> list;
    private final IssuedFilterBar filters;
    private String title = getTranslation("reporting.issued.title");

    IssuedView(IssuedList definition, IssuedPapers papers, IssuedDesk desk, Reports reports) {
        this.papers = papers;
        this.desk = desk;
        list = new ListGrid<>(definition);
        filters = new IssuedFilterBar(reports, list::narrow);
        PageBar bar = new PageBar(title);
        bar.setActions(ListOptions.of(list));
        list.cell("state", row -> IssuedWords.state(this, row.state()));
        list.build(this, this::card, row -> open(Long.toString(row.id())), () -> {
            filters.show(list.filter());
            sayWhyEmpty();
            list.address();
        });
        sayWhyEmpty();
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
        layout.setOverlaySize("min(720px, 100%)");
        layout.setMaster(master);
        layout.addBackdropClickListener(click -> open(""));
    }

    private void sayWhyEmpty() {
        list.grid()
                .setEmptyStateText(getTranslation(
                        list.filter().equals(IssuedFilter.ALL) ? "reporting.issued.empty" : "reporting.issued.none"));
    }

    private Component card(IssuedRow row) {
        return new Card(row.title())
                .line(row.number())
                .line(getTranslation("reporting.issued.card", row.issuedOn(), row.issuedBy()))
                .end(IssuedWords.state(this, row.state()));
    }

    private void open(String id) {
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? IssuedList.PATH : IssuedList.PATH + "/" + id, new QueryParameters(list.query()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            title = getTranslation("reporting.issued.title");
            list.grid().deselectAll();
            getContent().setDetail((Component) null);
            return;
        }
        IssuedPaper paper = id.filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> find(Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
        title = paper.name();
        getContent().setDetail(new IssuedPanel(paper, desk, () -> open(""), other -> {
            list.refresh();
            open(Long.toString(other));
        }));
    }

    private Optional<IssuedPaper> find(long id) {
        try {
            return papers.find(id);
        } catch (org.springframework.security.access.AccessDeniedException denied) {
            throw new AccessDeniedException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
