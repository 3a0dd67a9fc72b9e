package vn.vptu.budget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import vn.vptu.base.FieldError;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.budget.VoucherDraft;

/** Takes the rows of a list of payment as they were copied in a spreadsheet. */
final class PasteDialog extends Dialog {

    private final TextArea rows = new TextArea(getTranslation("budget.voucher.paste-rows"));

    PasteDialog(Consumer<List<VoucherDraft.Payee>> take) {
        setHeaderTitle(getTranslation("budget.voucher.paste"));
        setWidth("min(48rem, 92vw)");
        rows.setWidthFull();
        rows.setMinRows(8);
        rows.setMaxRows(16);
        add(new Paragraph(getTranslation("budget.voucher.paste-help")), rows);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("budget.voucher.paste-take"), () -> {
            PastedPayees pasted = PastedPayees.of(rows.getValue());
            FieldError error = pasted.error();
            if (error != null) {
                say(FieldErrors.sentence(this, error));
            } else if (pasted.payees().isEmpty()) {
                say(getTranslation("common.error.missing"));
            } else {
                close();
                take.accept(pasted.payees());
            }
        }));
    }

    private void say(String sentence) {
        rows.setErrorMessage(sentence);
        rows.setInvalid(true);
        rows.focus();
    }

    @Override
    public void open() {
        super.open();
        rows.focus();
    }
}
