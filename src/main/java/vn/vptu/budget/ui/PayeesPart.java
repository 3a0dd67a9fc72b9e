package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.RowsField;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/**
 * The payees of a document that pays several: typed one by one, or pasted from a spreadsheet. Below them stands whether they
 * get together what the document pays.
 */
final class PayeesPart extends Composite<Div> {

    private final RowsField<VoucherDraft.Payee> rows;
    private final Paragraph sum = new Paragraph();

    PayeesPart() {
        rows = new RowsField<>(
                getTranslation("budget.voucher.payees"),
                getTranslation("budget.voucher.add-payee"),
                getTranslation("budget.voucher.remove-payee"),
                PayeeForm::new);
        sum.addClassName("vptu-total");
        getContent()
                .add(
                        Buttons.plain(
                                getTranslation("budget.voucher.paste"), () -> new PasteDialog(rows::replace).open()),
                        sum);
    }

    RowsField<VoucherDraft.Payee> rows() {
        return rows;
    }

    /** Only what draws pays somebody. */
    void show(@Nullable VoucherKind kind, Dong total) {
        boolean pays = kind != null && kind.draws();
        rows.setVisible(pays);
        setVisible(pays);
        List<Dong> amounts = rows.forms().stream()
                .map(form -> ((PayeeForm) form).amount())
                .filter(Objects::nonNull)
                .toList();
        int many = rows.forms().size();
        Dong together = Dong.sum(amounts);
        sum.setVisible(many > 0);
        sum.setText(
                together.equals(total)
                        ? getTranslation("budget.voucher.paid-out", many, together.format())
                        : getTranslation("budget.voucher.paid-out-differs", many, together.format(), total.format()));
        sum.setClassName("vptu-over", !together.equals(total));
    }
}
