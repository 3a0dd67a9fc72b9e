package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Shows a list as cards while the window is too narrow for its columns. */
public final class NarrowGrid {

    private static final int NARROW = 640;

    private NarrowGrid() {}

    /**
     * Adds the cards; call it when all columns are there.
     *
     * @param owner the page; the window is watched while it is shown
     * @param card makes one row
     */
    public static <R> void add(Component owner, Grid<R> grid, Function<R, Component> card) {
        add(owner, grid, card, column -> true);
    }

    /**
     * As {@link #add(Component, Grid, Function)}, for a list whose columns are chosen.
     *
     * @param chosen whether a column is seen when there is room
     */
    static <R> Cards<R> add(
            Component owner, Grid<R> grid, Function<R, Component> card, Predicate<Grid.Column<R>> chosen) {
        List<Grid.Column<R>> wide = List.copyOf(grid.getColumns());
        // The heading is not seen, but a table without any is no table to a screen reader.
        Grid.Column<R> column = grid.addComponentColumn(card::apply).setHeader(grid.getTranslation("common.list"));
        column.setVisible(false);
        Cards<R> cards = new Cards<>(grid, wide, column, chosen);
        Signal<WindowSize> window = UI.getCurrent().getPage().windowSizeSignal();
        Signal.effect(owner, () -> {
            int width = window.get().width();
            boolean narrow = width > 0 && width < NARROW;
            if (narrow != column.isVisible()) {
                column.setVisible(narrow);
                cards.refresh();
            }
        });
        return cards;
    }

    /** A list that is shown in columns or as cards. */
    record Cards<R>(Grid<R> grid, List<Grid.Column<R>> wide, Grid.Column<R> column, Predicate<Grid.Column<R>> chosen) {

        /** Shows the columns that are chosen, when there is room for any. */
        void refresh() {
            boolean narrow = column.isVisible();
            wide.forEach(each -> each.setVisible(!narrow && chosen.test(each)));
            grid.setClassName("vptu-list-cards", narrow);
        }
    }
}
