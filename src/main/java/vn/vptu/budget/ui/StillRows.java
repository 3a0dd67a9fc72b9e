package vn.vptu.budget.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/**
 * Fills a table that is only read. All its rows are in sight as far as that is sensible: a browser is not sent hundreds of them
 * at once, and refuses more than five hundred; longer tables are scrolled through.
 */
final class StillRows {

    private static final int ALL_SHOWN = 60;

    private StillRows() {}

    static <T> void fill(Grid<T> grid, List<T> rows) {
        grid.setItems(rows);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("vptu-list-still");
        if (rows.size() <= ALL_SHOWN) {
            grid.setAllRowsVisible(true);
        } else {
            grid.addClassName("vptu-figures-many");
        }
    }
}
