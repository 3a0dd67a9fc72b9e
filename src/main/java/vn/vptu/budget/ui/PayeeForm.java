package vn.vptu.budget.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.VoucherDraft;

/** One of several payees of a document. */
final class PayeeForm extends DraftForm<VoucherDraft.Payee> {

    private static final int COLUMNS = 5;

    private final MoneyField amount = new MoneyField(getTranslation("budget.decision.amount"));

    PayeeForm() {
        super(VoucherDraft.Payee.class);
        columns(COLUMNS);
        add("name", new TextField(getTranslation("budget.voucher.payee-name"))).setRequiredIndicatorVisible(true);
        add("account", new TextField(getTranslation("budget.voucher.payee-account")), Texts.nullable());
        add("bank", new TextField(getTranslation("budget.voucher.payee-bank")), Texts.nullable());
        add("amount", amount).setRequiredIndicatorVisible(true);
        add("note", new TextField(getTranslation("budget.voucher.payee-note")), Texts.nullable());
    }

    @Override
    public VoucherDraft.Payee blank() {
        return VoucherDraft.Payee.BLANK;
    }

    /** What is typed as its amount; null while that is no amount. */
    @Nullable Dong amount() {
        return amount.getValue();
    }
}
