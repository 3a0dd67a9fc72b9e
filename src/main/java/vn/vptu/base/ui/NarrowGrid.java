package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Function;

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
        List<Grid.Column<R>> wide = List.copyOf(grid.getColumns());
        // The heading is not seen, but a table without any is no table to a screen reader.
        Grid.Column<R> cards = grid.addComponentColumn(card::apply).setHeader(grid.getTranslation("common.list"));
        cards.setVisible(false);
        Signal<WindowSize> window = UI.getCurrent().getPage().windowSizeSignal();
        Signal.effect(owner, () -> {
            int width = window.get().width();
            boolean narrow = width > 0 && width < NARROW;
            if (narrow != cards.isVisible()) {
                wide.forEach(column -> column.setVisible(!narrow));
                cards.setVisible(narrow);
                grid.setClassName("vptu-list-cards", narrow);
            }
        });
    }
}
