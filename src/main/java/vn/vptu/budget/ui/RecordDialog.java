package vn.vptu.budget.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Dates;

/** Asks on which day the Treasury recorded a document: that day decides the period, whatever day stands on the document. */
final class RecordDialog extends Dialog {

    private static final int LONGEST = 400;

    private final DatePicker day = Dates.field(getTranslation("budget.vouchers.treasury-date"));
    private final TextField note = new TextField(getTranslation("budget.decision.note"));

    RecordDialog(LocalDate today, BiConsumer<LocalDate, @Nullable String> action) {
        setHeaderTitle(getTranslation("budget.voucher.record-title"));
        setWidth("min(32rem, 92vw)");
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(getTranslation("budget.voucher.record-help"));
        day.setWidthFull();
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        add(new Paragraph(getTranslation("budget.voucher.record-consequence")), day, note);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("budget.voucher.record-confirm"), () -> {
            LocalDate recorded = day.getValue();
            if (recorded == null) {
                day.setErrorMessage(getTranslation("budget.voucher.record-missing"));
                day.setInvalid(true);
                day.focus();
                return;
            }
            close();
            action.accept(recorded, note.getValue());
        }));
    }

    @Override
    public void open() {
        super.open();
        day.focus();
    }
}
