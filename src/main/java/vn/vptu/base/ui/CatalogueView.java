package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.vptu.base.Edited;

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

    private final String path;
    private final String key;
    private final CatalogueSource<R, D> source;
    private final ToLongFunction<R> id;
    private final boolean editable;
    private final Grid<R> grid = new Grid<>();
    private final TextField search = new TextField();
    private final RecordPanel<D> panel;
    private String pageTitle = "";

    /**
     * Prepares the page; the subclass calls {@link #build}.
     *
     * @param path the route without the record, e.g. {@code catalogue/rooms}
     * @param key the start of its translation keys, e.g. {@code directory.rooms}
     * @param id the id of a row
     * @param editable whether this person may change the records
     */
    protected CatalogueView(
            String path, String key, CatalogueSource<R, D> source, ToLongFunction<R> id, boolean editable) {
        this.path = path;
        this.key = key;
        this.source = source;
        this.id = id;
        this.editable = editable;
        this.panel = new RecordPanel<>(path, key, source, editable, () -> go(""), this::saved, this::recordActions);
    }

    /** The columns of the list on a screen that is wide enough. */
    protected abstract void columns(Columns<R> list);

    /** One row on a phone. */
    protected abstract Component card(R row);

    /** The fields of one record. */
    protected abstract DraftForm<D> form();

    /** What a record is called above its fields. */
    protected abstract String nameOf(D draft);

    /** Puts the page together; the last call in the subclass's constructor. */
    protected final void build() {
        grid.addClassName("vptu-list");
        grid.setSizeFull();
        columns(new Columns<>(grid, key));
        NarrowGrid.add(this, grid, this::card);
        grid.setItemsPageable(page -> source.page(search.getValue(), page), page -> source.count(search.getValue()));
        grid.getLazyDataView().setIdentifierProvider(id::applyAsLong);
        // The selection rather than the click: the space bar opens the row that has the focus, too.
        ((GridSingleSelectionModel<R>) grid.getSelectionModel()).setDeselectAllowed(false);
        grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem()
                .filter(row -> chosen.isFromClient())
                .ifPresent(this::go));

        search.setPlaceholder(getTranslation(key + ".search"));
        search.setAriaLabel(getTranslation(key + ".search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("vptu-search");
        search.addValueChangeListener(change -> refresh());
        sayWhyEmpty();

        PageBar bar = new PageBar(getTranslation(key + ".title"));
        Keys keys = new Keys().on("/", search::focus).on("Escape", () -> go(""));
        if (editable) {
            bar.setActions(search, Buttons.primary(getTranslation(key + ".new"), () -> go(NEW)));
            keys.on("n", () -> go(NEW)).on("Ctrl+s", panel::save);
        } else {
            bar.setActions(search);
        }
        Div master = new Div(bar, grid, keys);
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
        return search.isEmpty() && grid.getSortOrder().isEmpty();
    }

    /** What else can be done with a stored record, as buttons beside that which saves it. */
    protected List<Component> recordActions(long record) {
        return List.of();
    }

    /** What else belongs to a stored record, shown below its fields. */
    protected List<Component> recordExtras(long record) {
        return List.of();
    }

    private void saved() {
        refresh();
        go("");
    }

    /** Reads the list anew. */
    protected void refresh() {
        sayWhyEmpty();
        grid.getLazyDataView().refreshAll();
    }

    private void sayWhyEmpty() {
        if (!search.isEmpty()) {
            grid.setEmptyStateText(getTranslation("common.nothing-found", search.getValue()));
        } else if (editable) {
            grid.setEmptyStateText(getTranslation(key + ".empty") + " "
                    + getTranslation("common.empty-hint", getTranslation(key + ".new")));
        } else {
            grid.setEmptyStateText(getTranslation(key + ".empty"));
        }
    }

    private void go(R row) {
        go(Long.toString(id.applyAsLong(row)));
    }

    private void go(String record) {
        UI.getCurrent().navigate(record.isEmpty() ? path : path + "/" + record);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        pageTitle = getTranslation(key + ".title");
        if (record.isEmpty()) {
            panel.forget();
            grid.deselectAll();
            getContent().setDetail((Component) null);
            return;
        }
        if (record.equals(NEW) && editable) {
            panel.openNew(form(), getTranslation(key + ".new"));
            grid.deselectAll();
        } else {
            Edited<D> found = parse(record).flatMap(source::find).orElseThrow(NotFoundException::new);
            pageTitle = nameOf(found.draft());
            panel.open(form(), found, pageTitle);
            panel.showBelow(recordExtras(found.id()));
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
