package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.base.ui.NarrowGrid;

/**
 * A table of figures under a heading, to be read: its lines in sight as far as that is sensible, cards on a phone, one sentence when there is
 * nothing to show.
 *
 * @param <R> a line
 */
final class FiguresGrid<R> extends Composite<Div> {

    private final Grid<R> grid = new Grid<>();
    private final List<R> rows;

    /** For these lines; the heading is words already. */
    FiguresGrid(String heading, List<R> rows) {
        this.rows = rows;
        ComponentWords.set(grid);
        getContent().addClassName("vptu-document-lines");
        getContent().add(new H2(heading));
    }

    FiguresGrid<R> text(String heading, Function<R, @Nullable String> value) {
        column(heading, value).setFlexGrow(1).setWidth("130px");
        return this;
    }

    FiguresGrid<R> narrow(String heading, Function<R, @Nullable String> value) {
        column(heading, value).setAutoWidth(true).setFlexGrow(0);
        return this;
    }

    private Grid.Column<R> column(String heading, Function<R, @Nullable String> value) {
        return grid.addColumn(row -> {
                    String words = value.apply(row);
                    return words == null || words.isEmpty() ? "–" : words;
                })
                .setHeader(heading)
                .setResizable(true);
    }

    FiguresGrid<R> cell(String heading, Function<R, Component> cell) {
        grid.addColumn(new ComponentRenderer<>(cell::apply))
                .setHeader(heading)
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** A column of money without a sum. */
    FiguresGrid<R> money(String heading, Function<R, Dong> value) {
        right(heading, row -> value.apply(row).format());
        return this;
    }

    /** A column of money with the sum of its lines below it. */
    FiguresGrid<R> sum(String heading, Function<R, Dong> value) {
        List<Dong> amounts = new ArrayList<>();
        rows.forEach(row -> amounts.add(value.apply(row)));
        right(heading, row -> value.apply(row).format())
                .setFooter(Dong.sum(amounts).format());
        return this;
    }

    /** A column of figures that have no sum, such as percentages, with what stands for the whole below it. */
    FiguresGrid<R> figure(String heading, Function<R, String> value, String whole) {
        right(heading, value).setFooter(whole);
        return this;
    }

    private Grid.Column<R> right(String heading, Function<R, String> value) {
        return grid.addColumn(value::apply)
                .setHeader(heading)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /**
     * Puts it together.
     *
     * @param owner the page; the window is watched while it is shown
     * @param card makes one line on a phone
     * @param nothing what is said when there are no lines
     */
    FiguresGrid<R> build(Component owner, Function<R, Component> card, String nothing) {
        if (rows.isEmpty()) {
            getContent().add(new Paragraph(nothing));
            return this;
        }
        NarrowGrid.add(owner, grid, card);
        StillRows.fill(grid, rows);
        getContent().add(grid);
        return this;
    }

    /** Says something below the heading. */
    FiguresGrid<R> note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("vptu-muted", "vptu-small");
        getContent().addComponentAtIndex(1, note);
        return this;
    }

    /** Calls the sums by their name, below the first column. */
    FiguresGrid<R> total(String words) {
        grid.getColumns().getFirst().setFooter(words);
        return this;
    }
}
