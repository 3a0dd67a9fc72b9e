package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.lists.ListColumn;
import vn.vptu.base.lists.ListDefinition;
import vn.vptu.base.lists.SavedView;
import vn.vptu.base.lists.SavedViews;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;

/** The columns of a list on the screen: which are seen, in which order, how wide; kept for this person as they stand. */
final class ListColumnsShown<R> {

    private static final String NOTHING = "–";
    private static final int USUAL_WIDTH = 100;

    private final SavedViews views = Beans.get(SavedViews.class);
    private final Sentences words =
            Beans.get(Translations.class).in(UI.getCurrent().getLocale());
    private final ListDefinition<R, ?> definition;
    private final Grid<R> grid;
    private final Map<String, ListColumn<R>> known = new LinkedHashMap<>();
    private final Map<String, Function<R, Component>> cells = new LinkedHashMap<>();
    private final Map<String, Grid.Column<R>> columns = new LinkedHashMap<>();
    private List<SavedView.Shown> shown;
    private Grid.@Nullable Column<R> action;
    private NarrowGrid.@Nullable Cards<R> cards;

    ListColumnsShown(ListDefinition<R, ?> definition, Grid<R> grid) {
        this.definition = definition;
        this.grid = grid;
        definition.columns().forEach(column -> known.put(column.name(), column));
        shown = views.inUse(definition.id()).map(SavedView::columns).orElseGet(this::atFirst);
    }

    /** What stands in a column instead of its text, such as a link. */
    void cell(String column, Function<R, Component> cell) {
        cells.put(column, cell);
    }

    /** What can be done with a row, behind the last of the columns. */
    void action(String key, Function<R, Component> cell) {
        action = grid.addColumn(new ComponentRenderer<>(cell::apply))
                .setHeader(grid.getTranslation(key))
                .setWidth("150px")
                .setFlexGrow(0)
                .setSortable(false);
    }

    /** Adds the columns to the list, and the card that stands for them on a phone. */
    void build(Component owner, Function<R, Component> card) {
        known.values().forEach(column -> columns.put(column.name(), column(column)));
        cards = NarrowGrid.add(owner, grid, card, this::isShown);
        arrange();
        grid.setColumnReorderingAllowed(true);
        // The order that is set here is told as well.
        grid.addColumnReorderListener(moved -> {
            if (moved.isFromClient()) {
                reordered(moved.getColumns());
            }
        });
        grid.addColumnResizeListener(pulled -> pulled(pulled.getResizedColumn()));
    }

    private Grid.Column<R> column(ListColumn<R> column) {
        Function<R, Component> cell = cells.get(column.name());
        Grid.Column<R> made = cell == null
                ? grid.addColumn(row -> text(column.value(row, words)))
                : grid.addColumn(new ComponentRenderer<>(cell::apply));
        made.setKey(column.name()).setHeader(column.heading(words)).setResizable(true);
        if (column.isSortable()) {
            made.setSortProperty(column.name());
        } else {
            made.setSortable(false);
        }
        if (column.kind() == ListColumn.Kind.NUMBER || column.kind() == ListColumn.Kind.MONEY) {
            made.setTextAlign(ColumnTextAlign.END);
        }
        return made;
    }

    /** Sums below the columns, with a word for them below the first that has none. */
    void totals(Map<String, Dong> sums) {
        columns.forEach((name, column) -> {
            Dong sum = sums.get(name);
            column.setFooter(sum == null ? "" : sum.format());
        });
        shown.stream()
                .map(each -> columns.get(each.name()))
                .filter(column -> column != null && !sums.isEmpty() && !sums.containsKey(column.getKey()))
                .findFirst()
                .ifPresent(column -> column.setFooter(grid.getTranslation("common.list.total")));
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case LocalDate day -> VietnameseDates.numeric(day);
            case Dong money -> money.format();
            case Instant moment -> Moments.shown(moment);
            case Boolean yes -> grid.getTranslation(yes ? "common.yes" : "common.no");
            case String none when none.isEmpty() -> NOTHING;
            default -> String.valueOf(value);
        };
    }

    private List<SavedView.Shown> atFirst() {
        return known.values().stream()
                .filter(ListColumn::isShown)
                .map(column -> new SavedView.Shown(column.name(), null))
                .toList();
    }

    private boolean isShown(Grid.Column<R> column) {
        return column == action || shown.stream().anyMatch(each -> each.name().equals(column.getKey()));
    }

    /** Brings the columns into the order and the widths in which they should stand. */
    private void arrange() {
        List<Grid.Column<R>> order = new ArrayList<>();
        for (SavedView.Shown each : shown) {
            Grid.Column<R> column = columns.get(each.name());
            if (column != null) {
                order.add(column);
                size(column, known.get(each.name()), each.width());
            }
        }
        columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
        if (action != null) {
            order.add(action);
        }
        NarrowGrid.Cards<R> phone = cards;
        if (phone != null) {
            order.add(phone.column());
            grid.setColumnOrder(order);
            phone.refresh();
            grid.recalculateColumnWidths();
        }
    }

    private void size(Grid.Column<R> column, @Nullable ListColumn<R> wanted, @Nullable String pulled) {
        if (pulled != null) {
            column.setAutoWidth(false).setWidth(pulled).setFlexGrow(0);
        } else if (wanted != null) {
            column.setAutoWidth(wanted.isNarrow()).setFlexGrow(wanted.isNarrow() ? 0 : wanted.share());
            // Without any width a column takes as much as its longest text and pushes the others out of sight.
            column.setWidth((wanted.width() > 0 ? wanted.width() : USUAL_WIDTH) + "px");
        }
    }

    private void reordered(List<Grid.Column<R>> order) {
        Map<String, SavedView.Shown> before = new LinkedHashMap<>();
        shown.forEach(each -> before.put(each.name(), each));
        show(order.stream()
                .map(Grid.Column::getKey)
                .filter(before::containsKey)
                .map(before::get)
                .toList());
    }

    private void pulled(Grid.@Nullable Column<R> column) {
        if (column != null) {
            show(shown.stream()
                    .map(each -> each.name().equals(column.getKey())
                            ? new SavedView.Shown(each.name(), column.getWidth())
                            : each)
                    .toList());
        }
    }

    /** Shows these columns from now on, also the next time. */
    void show(List<SavedView.Shown> wanted) {
        shown = wanted;
        views.keep(definition.id(), wanted);
        arrange();
    }

    /** As the list was at first. */
    void reset() {
        shown = atFirst();
        views.reset(definition.id());
        arrange();
    }

    /** As a view was saved, without keeping it. */
    void set(List<SavedView.Shown> wanted) {
        shown = wanted;
        arrange();
    }

    List<SavedView.Shown> shown() {
        return shown;
    }

    /** The columns that are taken away: those that are seen, and what is too long for the screen. */
    List<String> taken() {
        return Stream.concat(
                        shown.stream().map(SavedView.Shown::name),
                        known.values().stream().filter(ListColumn::isTaken).map(ListColumn::name))
                .distinct()
                .toList();
    }

    List<ListColumn<R>> all() {
        return List.copyOf(known.values());
    }

    String heading(ListColumn<?> column) {
        return column.heading(words);
    }

    /** The column of this name, when the list may be sorted by it. */
    Optional<Grid.Column<R>> sortable(String name) {
        return Optional.ofNullable(known.get(name))
                .filter(ListColumn::isSortable)
                .map(column -> columns.get(name));
    }
}
