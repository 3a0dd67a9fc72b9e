package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.budget.StatementLine;
import vn.vptu.budget.StatementResult;
import vn.vptu.budget.StatementRow;

/** A statement of the Treasury, line by line: what it says, what stands here, and what that was found to be. */
final class StatementDialog extends Dialog {

    StatementDialog(StatementRow statement, List<StatementLine> lines) {
        setHeaderTitle(statement.fileName());
        setWidth("min(72rem, 96vw)");
        setHeight("min(44rem, 90vh)");
        Paragraph period = new Paragraph(getTranslation(
                "budget.statements.of", statement.unitCode(), statement.firstDay(), statement.lastDay()));
        period.addClassName("vptu-muted");
        add(period, grid(lines));
        getFooter().add(Buttons.primary(getTranslation("common.close"), this::close));
    }

    static String period(Component page, StatementRow row) {
        return page.getTranslation("budget.statements.period", row.firstDay(), row.lastDay());
    }

    private Grid<StatementLine> grid(List<StatementLine> lines) {
        Grid<StatementLine> grid = new Grid<>();
        ComponentWords.set(grid);
        grid.addComponentColumn(this::result)
                .setHeader(getTranslation("budget.statements.result"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::document)
                .setHeader(getTranslation("budget.vouchers.number"))
                .setFlexGrow(2);
        text(grid, getTranslation("budget.vouchers.dossier"), line -> line.dossierNumber());
        text(grid, getTranslation("budget.statements.their-codes"), line -> line.codes());
        text(grid, getTranslation("budget.statements.our-codes"), line -> differs(line, line.ourCodes()));
        money(grid, getTranslation("budget.statements.their-amount"), line -> line.amount());
        money(grid, getTranslation("budget.statements.our-amount"), line -> line.ourAmount());
        text(grid, getTranslation("budget.statements.their-day"), line -> day(line.treasuryDate()));
        text(grid, getTranslation("budget.statements.our-day"), line -> day(line.ourDate()));
        grid.setItems(lines);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("vptu-list-still");
        grid.setSizeFull();
        return grid;
    }

    /** What agrees is not said twice. */
    private static @Nullable String differs(StatementLine line, @Nullable String codes) {
        return Objects.equals(codes, line.codes()) ? "" : codes;
    }

    private static void text(
            Grid<StatementLine> grid, String heading, Function<StatementLine, @Nullable String> value) {
        grid.addColumn(line -> Objects.requireNonNullElse(value.apply(line), ""))
                .setHeader(heading)
                .setFlexGrow(2);
    }

    private static void money(Grid<StatementLine> grid, String heading, Function<StatementLine, @Nullable Dong> value) {
        grid.addColumn(line -> {
                    Dong amount = value.apply(line);
                    return amount == null ? "" : amount.format();
                })
                .setHeader(heading)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(2);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseDates.numeric(day);
    }

    private Component result(StatementLine line) {
        StatementResult result = line.result();
        return new Chip(
                getTranslation("enum.StatementResult." + result.name()),
                result.differs() ? Chip.Tone.WARN : Chip.Tone.OK);
    }

    private Component document(StatementLine line) {
        String number = Objects.requireNonNullElse(line.documentNumber(), "");
        Long voucher = line.voucherId();
        return voucher == null ? new Span(number) : new Anchor(VoucherList.PATH + "/" + voucher, number);
    }
}
