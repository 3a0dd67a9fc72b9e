package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Objects;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.budget.VoucherDraft;

/** Who gets how much of a document that pays several. */
final class PayeesGrid extends Composite<Grid<VoucherDraft.Payee>> {

    PayeesGrid(List<VoucherDraft.Payee> payees) {
        Grid<VoucherDraft.Payee> grid = getContent();
        ComponentWords.set(grid);
        grid.addColumn(VoucherDraft.Payee::name)
                .setHeader(getTranslation("budget.voucher.payee-name"))
                .setFlexGrow(2);
        grid.addColumn(each -> Objects.requireNonNullElse(each.account(), ""))
                .setHeader(getTranslation("budget.voucher.payee-account"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(each -> Objects.requireNonNullElse(each.bank(), ""))
                .setHeader(getTranslation("budget.voucher.payee-bank"))
                .setFlexGrow(1);
        grid.addColumn(each -> Objects.requireNonNull(each.amount()).format())
                .setHeader(getTranslation("budget.decision.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(each -> Objects.requireNonNullElse(each.note(), ""))
                .setHeader(getTranslation("budget.voucher.payee-note"))
                .setFlexGrow(1);
        StillRows.fill(grid, payees);
    }
}
