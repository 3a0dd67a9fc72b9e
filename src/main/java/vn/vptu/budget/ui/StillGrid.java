package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.ComponentWords;

/**
 * A few rows of a document to be read, all of them at once.
 *
 * @param <T> a row
 */
final class StillGrid<T> extends Composite<Grid<T>> {

    StillGrid(List<T> rows) {
        Grid<T> grid = getContent();
        ComponentWords.set(grid);
        StillRows.fill(grid, rows);
    }

    /** A column as wide as its words. */
    StillGrid<T> text(String heading, Function<T, @Nullable String> value) {
        getContent()
                .addColumn(row -> Objects.requireNonNullElse(value.apply(row), ""))
                .setHeader(heading)
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** A column that takes the room that is left. */
    StillGrid<T> wide(String heading, Function<T, @Nullable String> value) {
        getContent()
                .addColumn(row -> Objects.requireNonNullElse(value.apply(row), ""))
                .setHeader(heading)
                .setFlexGrow(1);
        return this;
    }

    StillGrid<T> money(String heading, Function<T, @Nullable Dong> value) {
        getContent()
                .addColumn(row -> {
                    Dong amount = value.apply(row);
                    return amount == null ? "–" : amount.format();
                })
                .setHeader(heading)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** A column of links, or of states. */
    StillGrid<T> shown(String heading, Function<T, Component> value) {
        getContent()
                .addComponentColumn(value::apply)
                .setHeader(heading)
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }
}
