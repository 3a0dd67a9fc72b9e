package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.OfficeClock;

/**
 * A catalogue: the list on the left, the chosen record beside it. The address names the record, so a link leads to it.
 * {@code N} makes a new one, {@code Ctrl+S} saves, {@code Esc} leaves after asking.
 *
 * @param <R> a row of the list
 * @param <D> the draft that is edited
 */
public abstract class CatalogueView<R, D> extends Composite<MasterDetailLayout>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NEW = "new";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final String path;
    private final String key;
    private final CatalogueSource<R, D> source;
    private final boolean editable;
    private final Grid<R> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Div detail = new Div();
    private final H2 heading = new H2();
    private final Div formActions = new Div();
    private @Nullable DraftForm<D> form;
    private @Nullable Long openId;
    private int openVersion;

    /**
     * Prepares the page; the subclass calls {@link #build}.
     *
     * @param path the route without the record, e.g. {@code catalogue/rooms}
     * @param key the start of its translation keys, e.g. {@code directory.rooms}
     */
    protected CatalogueView(
            String path, String key, CatalogueSource<R, D> source, Function<R, Object> identifier, boolean editable) {
        this.path = path;
        this.key = key;
        this.source = source;
        this.editable = editable;
        grid.setItemsPageable(page -> source.page(search.getValue(), page), page -> source.count(search.getValue()));
        grid.getLazyDataView().setIdentifierProvider(identifier::apply);
    }

    /** The columns of the list. */
    protected abstract void columns(Grid<R> list);

    /** The fields of one record. */
    protected abstract DraftForm<D> form();

    /** The id of a row. */
    protected abstract long idOf(R row);

    /** Puts the page together; the last call in the subclass's constructor. */
    protected final void build() {
        columns(grid);
        grid.addClassName("vptu-list");
        grid.setSizeFull();
        grid.setEmptyStateText(getTranslation(key + ".empty"));
        grid.addItemClickListener(click -> go(Long.toString(idOf(click.getItem()))));

        search.setPlaceholder(getTranslation(key + ".search"));
        search.setAriaLabel(getTranslation(key + ".search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getLazyDataView().refreshAll());

        PageBar bar = new PageBar(getTranslation(key + ".title"));
        if (editable) {
            bar.setActions(search, Buttons.primary(getTranslation(key + ".new"), () -> go(NEW)));
        } else {
            bar.setActions(search);
        }
        Keys keys = new Keys().on("/", search::focus).on("Escape", () -> go(""));
        if (editable) {
            keys.on("n", () -> go(NEW)).on("Ctrl+s", this::save);
        }
        Div master = new Div(bar, grid, keys);
        master.addClassName("vptu-page");

        detail.addClassName("vptu-detail");
        formActions.addClassName("vptu-detail-actions");
        MasterDetailLayout layout = getContent();
        layout.setSizeFull();
        layout.setMasterSize("420px", true);
        layout.setDetailSize("440px");
        layout.setOverlaySize("min(440px, 100%)");
        layout.setMaster(master);
        layout.addBackdropClickListener(click -> go(""));
    }

    private void go(String record) {
        UI.getCurrent().navigate(record.isEmpty() ? path : path + "/" + record);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        if (record.isEmpty()) {
            close();
        } else if (record.equals(NEW) && editable) {
            DraftForm<D> fresh = form();
            open(fresh, null, 0, fresh.blank(), getTranslation(key + ".new"));
        } else {
            Edited<D> found = parse(record).flatMap(source::find).orElseThrow(NotFoundException::new);
            open(form(), found.id(), found.version(), found.draft(), getTranslation(key + ".one"));
        }
    }

    private static Optional<Long> parse(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private void open(DraftForm<D> fields, @Nullable Long id, int version, D draft, String title) {
        form = fields;
        openId = id;
        openVersion = version;
        fields.read(draft);
        fields.setReadOnly(!editable);
        heading.setText(title);
        detail.removeAll();
        formActions.removeAll();
        formActions.add(Buttons.quiet(getTranslation("common.close"), () -> go("")));
        if (editable) {
            formActions.add(Buttons.primary(getTranslation("common.save"), this::save));
        }
        detail.add(heading, fields, formActions);
        getContent().setDetail(detail);
        if (editable) {
            fields.focusFirst();
        }
    }

    private void close() {
        form = null;
        openId = null;
        getContent().setDetail((Component) null);
    }

    /** Saves what is open; a second editor's work is never overwritten. */
    private void save() {
        DraftForm<D> fields = form;
        if (fields == null || !editable) {
            return;
        }
        Optional<D> draft = fields.write();
        if (draft.isEmpty()) {
            return;
        }
        switch (source.save(openId, openVersion, draft.get())) {
            case SaveResult.Saved saved -> {
                // What is on the screen is what is stored: leaving must not ask.
                fields.read(draft.get());
                Notices.done(getTranslation("common.saved"));
                grid.getLazyDataView().refreshAll();
                close();
                go("");
            }
            case SaveResult.Conflict conflict ->
                fields.show(getTranslation(
                        "common.error.conflict",
                        conflict.changedBy(),
                        MOMENT.format(conflict.changedAt().atZone(OfficeClock.ZONE))));
            case SaveResult.Refused refused -> fields.show(refused.errors());
            case SaveResult.Gone gone -> fields.show(getTranslation("common.error.gone"));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form == null || !editable || !form.changed()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog ask = new ConfirmDialog(
                getTranslation("common.leave.title"),
                getTranslation("common.leave.sentence"),
                getTranslation("common.leave.confirm"),
                confirm -> {
                    form = null;
                    leave.proceed();
                },
                getTranslation("common.leave.stay"),
                cancel -> leave.cancel());
        ask.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }

    /** The list, for tests and for subclasses that add to it. */
    protected Grid<R> list() {
        return grid;
    }
}
