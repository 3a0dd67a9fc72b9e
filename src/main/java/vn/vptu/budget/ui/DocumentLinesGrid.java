package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.ComponentWords;

/**
 * The lines of a document to be read, and their total.
 *
 * @param <L> a line
 */
abstract class DocumentLinesGrid<L> extends Composite<Div> {

    private final Grid<L> grid = new Grid<>();
    private final List<L> lines;

    DocumentLinesGrid(List<L> lines) {
        this.lines = lines;
        ComponentWords.set(grid);
        StillRows.fill(grid, lines);
        getContent().addClassName("vptu-document-lines");
        getContent().add(grid);
    }

    /** Says the total, below the lines. */
    final void total(String words) {
        Span total = new Span(words);
        total.addClassName("vptu-total");
        getContent().add(total);
    }

    /** A column in which nothing stands takes room from the others. */
    private boolean isEmpty(Function<L, @Nullable String> value) {
        return lines.stream()
                .allMatch(line ->
                        Objects.requireNonNullElse(value.apply(line), "").isEmpty());
    }

    final void text(String key, Function<L, @Nullable String> value) {
        if (isEmpty(value)) {
            return;
        }
        grid.addColumn(line -> Objects.requireNonNullElse(value.apply(line), ""))
                .setHeader(getTranslation(key))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** A column of links or the like, for every line. */
    final void cell(String key, SerializableFunction<L, Component> cell) {
        grid.addColumn(new ComponentRenderer<>(cell))
                .setHeader(getTranslation(key))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    final void wide(String key, Function<L, @Nullable String> value) {
        if (isEmpty(value)) {
            return;
        }
        grid.addColumn(line -> Objects.requireNonNullElse(value.apply(line), ""))
                .setHeader(getTranslation(key))
                .setFlexGrow(1);
    }

    final void money(String key, Function<L, Optional<Dong>> value) {
        grid.addColumn(line -> value.apply(line).map(Dong::format).orElse("–"))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
