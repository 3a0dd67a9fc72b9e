package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Plan;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.PlanProgress;

/** A plan as a table of items and quarters, below each amount what was used and is left, and the sums of rows and columns. */
final class PlanGrid extends Composite<Div> {

    /** A row: a line of the plan, or an item that was used and is not planned. */
    private record Row(
            String item,
            @Nullable String subitem,
            String name,
            List<Dong> planned,
            @Nullable PlanProgress progress,
            List<Dong> ofItem,
            @Nullable String note) {}

    private final Grid<Row> grid = new Grid<>();

    PlanGrid(Plan plan, List<PlanProgress> progress) {
        List<Row> rows = rows(plan, progress);
        grid.addColumn(row -> row.subitem() == null ? row.item() : row.item() + " – " + row.subitem())
                .setHeader(getTranslation("budget.plan.item"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setFooter(getTranslation("budget.plan.sum"));
        grid.addColumn(Row::name)
                .setHeader(getTranslation("budget.plan.item-name"))
                .setFlexGrow(1);
        List<Dong> sums = plan.draft().quarters();
        List<String> headings = List.of(
                getTranslation("budget.plans.quarter1"),
                getTranslation("budget.plans.quarter2"),
                getTranslation("budget.plans.quarter3"),
                getTranslation("budget.plans.quarter4"));
        for (int quarter = 1; quarter <= PlanDraft.QUARTERS; quarter++) {
            int of = quarter;
            grid.addComponentColumn(row -> cell(row, of))
                    .setHeader(headings.get(quarter - 1))
                    .setTextAlign(ColumnTextAlign.END)
                    .setAutoWidth(true)
                    .setFlexGrow(0)
                    .setFooter(sums.get(quarter - 1).format());
        }
        grid.addColumn(row -> Dong.sum(row.planned()).format())
                .setHeader(getTranslation("budget.plan.year-total"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setFooter(plan.draft().total().format());
        if (rows.stream().anyMatch(row -> row.note() != null)) {
            grid.addColumn(row -> Objects.requireNonNullElse(row.note(), ""))
                    .setHeader(getTranslation("budget.decision.note"))
                    .setFlexGrow(1);
        }
        StillRows.fill(grid, rows);
        grid.addClassName("vptu-plan-grid");
        getContent().addClassName("vptu-document-lines");
        getContent().add(grid);
    }

    private static List<Row> rows(Plan plan, List<PlanProgress> progress) {
        Map<String, PlanProgress> used = new TreeMap<>();
        progress.forEach(each -> used.put(each.item(), each));
        List<Row> rows = new ArrayList<>();
        for (PlanDraft.Line line : plan.draft().lines()) {
            String item = Objects.requireNonNull(line.item());
            List<PlanDraft.Line> together = plan.draft().lines().stream()
                    .filter(each -> item.equals(each.item()))
                    .toList();
            String code = line.subitem() == null ? item : line.subitem();
            rows.add(new Row(
                    item,
                    line.subitem(),
                    plan.codeNames().getOrDefault(code, ""),
                    line.quarters(),
                    used.get(item),
                    plan.draft().with(together).quarters(),
                    line.note()));
        }
        List<Dong> nothing = PlanDraft.Line.BLANK.quarters();
        used.values().stream()
                .filter(each -> rows.stream().noneMatch(row -> row.item().equals(each.item())))
                .filter(each -> each.used().stream().anyMatch(amount -> !amount.isZero()))
                .toList()
                .forEach(each -> rows.add(new Row(
                        each.item(),
                        null,
                        plan.codeNames().getOrDefault(each.item(), ""),
                        nothing,
                        each,
                        nothing,
                        null)));
        return rows;
    }

    private Component cell(Row row, int quarter) {
        Div cell = new Div(new Span(row.planned().get(quarter - 1).format()));
        PlanProgress progress = row.progress();
        if (progress != null) {
            Dong left = Dong.sum(row.ofItem().subList(0, quarter)).minus(progress.until(quarter));
            Div words = new Div(getTranslation(
                    "budget.plan.used-left", progress.used().get(quarter - 1).format(), left.format()));
            words.addClassNames("vptu-small", left.isNegative() ? "vptu-over" : "vptu-muted");
            cell.add(words);
        }
        return cell;
    }
}
