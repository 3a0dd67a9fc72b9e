package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.lists.ListDefinition;
import vn.vptu.base.lists.ListFilter;
import vn.vptu.base.lists.ListRequest;
import vn.vptu.base.lists.SavedView;
import vn.vptu.base.lists.SavedViews;
import vn.vptu.base.lists.SortKey;
import vn.vptu.base.money.Dong;

/**
 * A list as its definition says, on the screen: rows fetched as they come into sight, sorted by what may be sorted by, with
 * the columns in the order and width in which this person left them. The filter and the order stand in the address.
 *
 * <p>{@link #cell} and {@link #cards} say how it looks before {@link #build} puts it together; {@link #take} reads the
 * address.
 *
 * @param <R> a row
 * @param <F> its filter
 */
public final class ListGrid<R, F extends ListFilter> {

    private final SavedViews views = Beans.get(SavedViews.class);
    private final ListDefinition<R, F> definition;
    private final Grid<R> grid = new Grid<>();
    private final Span count = new Span();
    private final ListColumnsShown<R> columns;
    private @Nullable String view;
    private F filter;
    private Runnable changed = () -> {};
    private Runnable named = () -> {};
    private boolean quiet;
    private boolean taken;

    /** For this list, in the language of the page. */
    public ListGrid(ListDefinition<R, F> definition) {
        this.definition = definition;
        filter = definition.filter(name -> Optional.empty());
        columns = new ListColumnsShown<>(definition, grid);
        ComponentWords.set(grid);
        grid.addClassName("vptu-list");
        grid.setSizeFull();
        count.addClassName("vptu-list-count");
        count.getElement().setAttribute("role", "status");
    }

    /** What stands in a column instead of its text, such as a link. */
    public void cell(String column, Function<R, Component> cell) {
        columns.cell(column, cell);
    }

    /**
     * A last column of what can be done with a row: it is neither chosen, sorted by nor taken away.
     *
     * @param key the translation key of its heading
     */
    public void action(String key, Function<R, Component> cell) {
        columns.action(key, cell);
    }

    /**
     * Puts the list together.
     *
     * @param owner the page; the window is watched while it is shown
     * @param card makes one row on a phone
     * @param open is given the row that somebody opens
     * @param change is told when the filter or the order has changed here
     */
    public void build(Component owner, Function<R, Component> card, Consumer<R> open, Runnable change) {
        columns.build(owner, card);
        grid.setItemsPageable(page -> definition.page(filter, page), page -> definition.count(filter));
        grid.getLazyDataView().setIdentifierProvider(definition::idOf);
        grid.getLazyDataView()
                .addItemCountChangeListener(
                        counted -> count.setText(grid.getTranslation("common.items", counted.getItemCount())));
        // The selection rather than the click: the space bar opens the row that has the focus, too.
        ((GridSingleSelectionModel<R>) grid.getSelectionModel()).setDeselectAllowed(false);
        grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem()
                .filter(row -> chosen.isFromClient())
                .ifPresent(open));
        ComponentWords.openByEnter(grid);
        grid.addSortListener(sorted -> tell());
        changed = change;
    }

    /**
     * Reads the address.
     *
     * @param inPath what of the filter stands in the path
     */
    public void take(QueryParameters query, F inPath) {
        Map<String, List<String>> all = new LinkedHashMap<>(query.getParameters());
        all.putAll(inPath.toQuery());
        take(new QueryParameters(all));
    }

    /** Reads the address; without a filter in it, the list opens once with the view that was chosen for that. */
    public void take(QueryParameters query) {
        boolean bare = !taken
                && definition.filter(query::getSingleParameter).toQuery().isEmpty()
                && SortKey.from(query::getSingleParameter).isEmpty();
        Optional<SavedView> standard = bare
                ? views.mine(definition.id()).stream()
                        .filter(SavedView::standard)
                        .findFirst()
                : Optional.empty();
        taken = true;
        quiet = true;
        standard.ifPresentOrElse(this::apply, () -> apply(query::getSingleParameter));
        quiet = false;
        if (standard.isPresent() && !isInOwnOrder()) {
            // Once the page is there: until then the address is that of the page before.
            UI.getCurrent().beforeClientResponse(grid, shown -> address());
        }
    }

    /** Shows the list as it was saved. */
    void apply(SavedView saved) {
        callIt(saved.name());
        columns.set(saved.columns());
        apply(name -> saved.query().getOrDefault(name, List.of()).stream().findFirst());
        tell();
    }

    private void apply(Function<String, Optional<String>> query) {
        narrow(definition.filter(query));
        grid.sort(SortKey.from(query)
                .flatMap(key -> columns.sortable(key.column())
                        .map(column -> List.of(new GridSortOrder<>(
                                column, key.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))))
                .orElse(List.of()));
    }

    /** Shows what this filter leaves. */
    public void narrow(F wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            refresh();
            tell();
        }
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    /**
     * Puts the filter and the order into the address, without going anywhere.
     *
     * @param inPath what of it stands in the path already
     */
    public void address(String... inPath) {
        UI ui = UI.getCurrent();
        String path = ui.getInternals().getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, new QueryParameters(query(inPath))));
    }

    /**
     * The filter and the order, as they stand in the address.
     *
     * @param without what is left out of it
     */
    public Map<String, List<String>> query(String... without) {
        Map<String, List<String>> query = new LinkedHashMap<>(filter.toQuery());
        grid.getSortOrder().stream()
                .findFirst()
                .map(order -> new SortKey(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING))
                .ifPresent(key -> query.putAll(key.toQuery()));
        List.of(without).forEach(query::remove);
        return query;
    }

    /** Shows these sums below their columns, by the names of these; other columns show none. */
    public void totals(Map<String, Dong> sums) {
        columns.totals(sums);
    }

    /** What is looked at now, to be taken away. */
    ListRequest request() {
        return new ListRequest(definition.id(), query(), columns.taken());
    }

    public F filter() {
        return filter;
    }

    public void refresh() {
        grid.getLazyDataView().refreshAll();
    }

    /** Whether nothing narrows it and it is in its own order. */
    public boolean isInOwnOrder() {
        return query().isEmpty();
    }

    public Grid<R> grid() {
        return grid;
    }

    /** How many rows there are. */
    public Span count() {
        return count;
    }

    ListDefinition<R, F> definition() {
        return definition;
    }

    ListColumnsShown<R> columns() {
        return columns;
    }

    /** The name of the view that was chosen last; null when none was. */
    @Nullable String view() {
        return view;
    }

    void callIt(@Nullable String name) {
        view = name;
        named.run();
    }

    /** Is told when another view was chosen, saved or removed. */
    void whenNamed(Runnable listener) {
        named = listener;
    }
}
