package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.ShareOutlook;

/** The lines of a document to be read, each with what is free before and after as long as that is open, and their total. */
final class DecisionLinesGrid extends Composite<Div> {

    private final Grid<Decision.Line> grid = new Grid<>();
    private final List<Decision.Line> lines;

    /**
     * Shows the lines.
     *
     * @param outlook what is free, in the order of the lines; none when it does not matter any more
     */
    DecisionLinesGrid(Decision decision, List<Optional<ShareOutlook>> outlook) {
        lines = decision.lines();
        ComponentWords.set(grid);
        text("budget.decision.line", line -> Integer.toString(line.number()));
        text("budget.decision.chapter", line -> line.content().chapter());
        text("budget.decision.subcategory", line -> line.content().subcategory());
        text("budget.decision.source", line -> line.content().source());
        text("budget.decision.programme", line -> line.content().programme());
        wide("budget.decision.unit", Decision.Line::unitName);
        wide("budget.decision.task", Decision.Line::taskName);
        if (decision.draft().kind() == DecisionKind.CARRY_OVER) {
            text("budget.decision.carry-over-reason", line -> line.content().carryOverReason());
            text(
                    "budget.decision.advance-on",
                    line -> line.content().carriedAdvance() ? line.content().subitem() : "");
        }
        money(
                "budget.decision.amount",
                line -> Optional.ofNullable(line.content().amount()));
        if (!outlook.isEmpty()) {
            Map<Integer, Optional<ShareOutlook>> free = IntStream.range(0, outlook.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> decision.lines().get(i).number(), outlook::get));
            money("budget.decision.free-before", line -> at(free, line).map(ShareOutlook::before));
            money("budget.decision.free-after", line -> at(free, line).map(ShareOutlook::after));
        }
        wide("budget.decision.note", line -> line.content().note());
        grid.setItems(decision.lines());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("vptu-list-still");
        Span total = new Span(getTranslation(
                "budget.decision.total",
                decision.lines().size(),
                sum(decision.lines()).format()));
        total.addClassName("vptu-total");
        getContent().addClassName("vptu-document-lines");
        getContent().add(grid, total);
    }

    private static Optional<ShareOutlook> at(Map<Integer, Optional<ShareOutlook>> free, Decision.Line line) {
        return free.getOrDefault(line.number(), Optional.empty());
    }

    private static Dong sum(List<Decision.Line> lines) {
        return Dong.sum(lines.stream()
                .map(Decision.Line::content)
                .map(DecisionDraft.Line::amount)
                .filter(Objects::nonNull)
                .toList());
    }

    /** A column in which nothing stands takes room from the others. */
    private boolean isEmpty(Function<Decision.Line, @Nullable String> value) {
        return lines.stream()
                .allMatch(line ->
                        Objects.requireNonNullElse(value.apply(line), "").isEmpty());
    }

    private void text(String key, Function<Decision.Line, @Nullable String> value) {
        if (isEmpty(value)) {
            return;
        }
        grid.addColumn(line -> Objects.requireNonNullElse(value.apply(line), ""))
                .setHeader(getTranslation(key))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void wide(String key, Function<Decision.Line, @Nullable String> value) {
        if (isEmpty(value)) {
            return;
        }
        grid.addColumn(line -> Objects.requireNonNullElse(value.apply(line), ""))
                .setHeader(getTranslation(key))
                .setFlexGrow(1);
    }

    private void money(String key, Function<Decision.Line, Optional<Dong>> value) {
        grid.addColumn(line -> value.apply(line).map(Dong::format).orElse("–"))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
