package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;

/**
 * Adds the columns of a list. A column's name is its sort key and the end of the translation key of its heading; an empty
 * cell shows a dash.
 *
 * @param <R> a row of the list
 */
public final class Columns<R> {

    private static final String NOTHING = "–";

    private final Grid<R> grid;
    private final String key;

    /**
     * For this list.
     *
     * @param key the start of the headings' translation keys, e.g. {@code directory.rooms}
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

    /** What the record is called: wide enough for it even when little room is left. */
    public Grid.Column<R> title(String name, ValueProvider<R, ?> value) {
        return text(name, value).setWidth("150px");
    }

    /** Something short, such as a code: only as wide as it needs. */
    public Grid.Column<R> narrow(String name, ValueProvider<R, ?> value) {
        return text(name, value).setAutoWidth(true).setFlexGrow(0);
    }

    public Grid.Column<R> number(String name, ValueProvider<R, ?> value) {
        return narrow(name, value).setTextAlign(ColumnTextAlign.END);
    }

    public Grid.Column<R> date(String name, ValueProvider<R, @Nullable LocalDate> value) {
        return narrow(name, row -> {
            LocalDate day = value.apply(row);
            return day == null ? null : VietnameseDates.numeric(day);
        });
    }

    /** The last day of a period; records keep the first day that is no longer in it. */
    public Grid.Column<R> lastDay(String name, ValueProvider<R, @Nullable LocalDate> end) {
        return date(name, row -> {
            LocalDate day = end.apply(row);
            return day == null ? null : day.minusDays(1);
        });
    }

    /** Something made for each row, such as a link. */
    public Grid.Column<R> component(String name, Function<R, Component> cell) {
        return head(name, grid.addColumn(new ComponentRenderer<>(cell::apply)));
    }

    /** The last column: what state the record is in. It is not sorted by. */
    public Grid.Column<R> state(Function<R, Component> chip) {
        return grid.addColumn(new ComponentRenderer<>(chip::apply))
                .setHeader(grid.getTranslation("common.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Grid.Column<R> head(String name, Grid.Column<R> column) {
        return column.setHeader(grid.getTranslation(key + "." + name))
                .setSortProperty(name)
                .setResizable(true);
    }
}
