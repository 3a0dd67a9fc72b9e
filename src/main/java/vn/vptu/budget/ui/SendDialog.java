package vn.vptu.budget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.MomentField;

/** Asks under which number a document was sent to the Treasury, and when. */
final class SendDialog extends Dialog {

    private static final int LONGEST = 60;

    private final TextField dossier = new TextField(getTranslation("budget.vouchers.dossier"));
    private final MomentField sentAt = Dates.momentField(getTranslation("budget.unanswered.sent-at"));

    SendDialog(LocalDateTime now, BiConsumer<String, @Nullable LocalDateTime> action) {
        setHeaderTitle(getTranslation("budget.voucher.send-title"));
        setWidth("min(32rem, 92vw)");
        dossier.setRequiredIndicatorVisible(true);
        dossier.setMaxLength(LONGEST);
        dossier.setHelperText(getTranslation("budget.voucher.dossier-help"));
        dossier.setWidthFull();
        sentAt.setValue(now);
        add(new Paragraph(getTranslation("budget.voucher.send-consequence")), dossier, sentAt);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("budget.voucher.send-confirm"), () -> {
            String number = dossier.getValue().strip();
            if (number.isEmpty()) {
                dossier.setErrorMessage(getTranslation("budget.voucher.dossier-missing"));
                dossier.setInvalid(true);
                dossier.focus();
                return;
            }
            close();
            action.accept(number, sentAt.getValue());
        }));
    }

    @Override
    public void open() {
        super.open();
        dossier.focus();
    }
}
