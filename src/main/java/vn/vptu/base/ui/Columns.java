package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.Function;

/**
 * Adds the columns of a small table that is neither sorted, narrowed nor taken away; a list of records is a
 * {@link vn.vptu.base.lists.ListDefinition}. A column's name is the end of the translation key of its heading; an empty cell
 * shows a dash.
 *
 * @param <R> a row of the table
 */
public final class Columns<R> {

    private static final String NOTHING = "–";

    private final Grid<R> grid;
    private final String key;

    /**
     * For this table.
     *
     * @param key the start of the headings' translation keys, e.g. {@code notifications.queue}
     */
    public Columns(Grid<R> grid, String key) {
        this.grid = grid;
        this.key = key;
        ComponentWords.set(grid);
    }

    /** Text that shares the width with the others. */
    public Grid.Column<R> text(String name, ValueProvider<R, ?> value) {
        return head(name, grid.addColumn(row -> {
            Object shown = value.apply(row);
            return shown == null || shown.toString().isEmpty() ? NOTHING : shown;
        }));
    }

    /** Something short, such as a code: only as wide as it needs. */
    public Grid.Column<R> narrow(String name, ValueProvider<R, ?> value) {
        return text(name, value).setAutoWidth(true).setFlexGrow(0);
    }

    /** Something made for each row, such as a link. */
    public Grid.Column<R> component(String name, Function<R, Component> cell) {
        return head(name, grid.addColumn(new ComponentRenderer<>(cell::apply)));
    }

    /** The last column: what state the record is in. */
    public Grid.Column<R> state(Function<R, Component> chip) {
        return grid.addColumn(new ComponentRenderer<>(chip::apply))
                .setHeader(grid.getTranslation("common.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Grid.Column<R> head(String name, Grid.Column<R> column) {
        return column.setHeader(grid.getTranslation(key + "." + name)).setResizable(true);
    }
}
