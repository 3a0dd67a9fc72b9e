package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import vn.vptu.base.Edited;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.TextFilter;

/**
 * A catalogue: the list on the left, the chosen record beside it. The address names the record, so a link leads to it.
 * {@code N} makes a new one, {@code Ctrl+S} saves, {@code Esc} leaves after asking. On a phone each row is one card.
 *
 * @param <R> a row of the list
 * @param <D> the draft that is edited
 */
public abstract class CatalogueView<R, D> extends Composite<MasterDetailLayout>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NEW = "new";

    private final CatalogueList<R> definition;
    private final String path;
    private final String key;
    private final CatalogueSource<D> source;
    private final boolean editable;
    private final ListGrid<R, TextFilter> list;
    private final TextField search = new TextField();
    private final RecordPanel<D> panel;
    private String pageTitle = "";

    /**
     * Prepares the page; the subclass calls {@link #build}.
     *
     * @param definition what the list is; its key is the start of the page's translation keys
     * @param source one record, and saving it
     * @param editable whether this person may change the records
     */
    protected CatalogueView(CatalogueList<R> definition, CatalogueSource<D> source, boolean editable) {
        this.definition = definition;
        this.path = definition.path();
        this.key = definition.key();
        this.source = source;
        this.editable = editable;
        this.list = new ListGrid<>(definition);
        this.panel = new RecordPanel<>(path, key, source, editable, () -> go(""), this::saved, this::recordActions);
    }

    /** What stands in some columns instead of their text, such as a link or a chip. */
    protected void cells(ListGrid<R, TextFilter> columns) {}

    /** One row on a phone. */
    protected abstract Component card(R row);

    /** The fields of one record. */
    protected abstract DraftForm<D> form();

    /** What a record is called above its fields. */
    protected abstract String nameOf(D draft);

    /** Puts the page together; the last call in the subclass's constructor. */
    protected final void build() {
        cells(list);
        list.build(this, this::card, this::go, this::narrowed);

        search.setPlaceholder(getTranslation(key + ".search"));
        search.setAriaLabel(getTranslation(key + ".search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("vptu-search");
        search.addValueChangeListener(change -> list.narrow(new TextFilter(change.getValue())));
        sayWhyEmpty();

        PageBar bar = new PageBar(getTranslation(key + ".title"));
        Keys keys = new Keys().on("/", search::focus).on("Escape", () -> go(""));
        if (editable) {
            bar.setActions(
                    search,
                    ListOptions.of(list),
                    ImportLink.of(path),
                    Buttons.primary(getTranslation(key + ".new"), () -> go(NEW)));
            keys.on("n", () -> go(NEW)).on("Ctrl+s", panel::save);
        } else {
            bar.setActions(search, ListOptions.of(list));
        }
        Div master = new Div(bar, list.grid(), list.count(), keys);
        master.addClassName("vptu-page");

        MasterDetailLayout layout = getContent();
        layout.setSizeFull();
        layout.setMasterSize("min(420px, 100%)", true);
        layout.setDetailSize("460px");
        layout.setOverlaySize("min(460px, 100%)");
        layout.setMaster(master);
        layout.addBackdropClickListener(click -> go(""));
    }

    /** Whether nothing is searched for and the list is in its own order. */
    protected boolean isInOwnOrder() {
        return list.isInOwnOrder();
    }

    /** What else can be done with a stored record, as buttons beside that which saves it. */
    protected List<Component> recordActions(long record) {
        return List.of();
    }

    /** What else belongs to a stored record, shown below its fields. */
    protected List<Component> recordExtras(long record) {
        return List.of();
    }

    private void removed() {
        panel.forget();
        saved();
    }

    private void saved() {
        refresh();
        go("");
    }

    /** Reads the list anew. */
    protected void refresh() {
        list.refresh();
    }

    /** Another filter or order: it stands in the address, and the search field says the same. */
    private void narrowed() {
        search.setValue(list.filter().text());
        sayWhyEmpty();
        list.address();
    }

    private void sayWhyEmpty() {
        Grid<R> grid = list.grid();
        if (!list.filter().text().isBlank()) {
            grid.setEmptyStateText(
                    getTranslation("common.nothing-found", list.filter().text()));
        } else if (editable) {
            grid.setEmptyStateText(getTranslation(key + ".empty") + " "
                    + getTranslation("common.empty-hint", getTranslation(key + ".new")));
        } else {
            grid.setEmptyStateText(getTranslation(key + ".empty"));
        }
    }

    private void go(R row) {
        go(Long.toString(definition.idOf(row)));
    }

    private void go(String record) {
        UI.getCurrent().navigate(record.isEmpty() ? path : path + "/" + record, new QueryParameters(list.query()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        pageTitle = getTranslation(key + ".title");
        list.take(event.getLocation().getQueryParameters());
        search.setValue(list.filter().text());
        sayWhyEmpty();
        if (record.isEmpty()) {
            panel.forget();
            list.grid().deselectAll();
            getContent().setDetail((Component) null);
            return;
        }
        if (record.equals(NEW) && editable) {
            panel.openNew(form(), getTranslation(key + ".new"));
            list.grid().deselectAll();
        } else {
            Edited<D> found = parse(record).flatMap(source::find).orElseThrow(NotFoundException::new);
            pageTitle = nameOf(found.draft());
            panel.open(form(), found, pageTitle);
            panel.showBelow(recordExtras(found.id()));
            panel.offer(RecordHistory.buttons(this, path, found.id(), pageTitle, this::removed));
        }
        getContent().setDetail(panel);
    }

    private static Optional<Long> parse(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        panel.ask(event);
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }
}
