package vn.vptu.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import vn.vptu.base.SaveResult;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.reporting.PaperJobRow;
import vn.vptu.reporting.PaperJobs;

/** My papers that are made beside the page: how far each is, fetching it, calling it off. It follows by itself. */
@Route("papers/jobs")
@Menu(title = "nav.jobs", order = 517)
@PermitAll
class JobsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "papers/jobs";

    private final PaperJobs jobs;
    private final JobList definition;
    private final ListGrid<PaperJobRow, TextFilter> list;
    private final TextField search = new TextField();

    JobsView(PaperJobs jobs, JobList definition) {
        this.jobs = jobs;
        this.definition = definition;
        list = new ListGrid<>(definition);
        list.cell("state", this::state);
        list.action("reporting.jobs.actions", this::action);
        list.build(this, this::card, row -> {}, () -> {
            search.setValue(list.filter().text());
            list.address();
        });
        list.grid().setSelectionMode(Grid.SelectionMode.NONE);
        list.grid().setEmptyStateText(getTranslation("reporting.jobs.empty"));
        search.setPlaceholder(getTranslation("reporting.jobs.search"));
        search.setAriaLabel(getTranslation("reporting.jobs.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("vptu-search");
        search.addValueChangeListener(change -> list.narrow(new TextFilter(change.getValue())));
        PageBar bar = new PageBar(getTranslation("reporting.jobs.title"));
        bar.setActions(search, ListOptions.of(list));
        getContent().addClassName("vptu-page");
        getContent().add(bar, list.grid(), list.count(), new Keys().on("/", search::focus));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Registration hearing = jobs.listen(() -> ui.access(list::refresh));
        addDetachListener(detached -> {
            detached.unregisterListener();
            hearing.remove();
        });
        list.refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        search.setValue(list.filter().text());
    }

    private Component state(PaperJobRow row) {
        return new Chip(JobList.state(row, this::getTranslation), tone(row.state()));
    }

    private static Chip.Tone tone(PaperJobRow.State state) {
        return switch (state) {
            case WAITING, CANCELLED -> Chip.Tone.MUTED;
            case RUNNING -> Chip.Tone.INFO;
            case DONE -> Chip.Tone.OK;
            case FAILED -> Chip.Tone.BAD;
        };
    }

    private Component action(PaperJobRow row) {
        if (row.file() != null) {
            Anchor link = new Anchor("reports/jobs/" + row.id(), getTranslation("reporting.jobs.download"));
            link.setRouterIgnore(true);
            link.addClassName("vptu-paper-download");
            link.getElement().setAttribute("aria-label", getTranslation("reporting.jobs.download-named", row.file()));
            return link;
        }
        return row.state().isOver()
                ? new Span()
                : Buttons.plain(getTranslation("reporting.jobs.cancel"), () -> cancel(row));
    }

    private void cancel(PaperJobRow row) {
        switch (jobs.cancel(row.id())) {
            case SaveResult.Saved saved -> Notices.done(getTranslation("reporting.jobs.cancelled", row.title()));
            // It was ready before the click arrived.
            case SaveResult.Gone gone -> Notices.error(getTranslation("reporting.jobs.over", row.title()));
            case SaveResult.Conflict conflict -> Notices.error(getTranslation("common.error.gone"));
            case SaveResult.Refused refused -> Notices.error(getTranslation("common.error.gone"));
        }
        list.refresh();
    }

    private Component card(PaperJobRow row) {
        String progress =
                row.state() == PaperJobRow.State.RUNNING ? getTranslation("reporting.jobs.at", row.percent()) : "";
        return new Card(row.title())
                .line(JobList.state(row, this::getTranslation) + progress)
                .line(Moments.shown(row.created()))
                .line(definition.fault(row, this::getTranslation))
                .end(action(row));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.jobs.title");
    }
}
