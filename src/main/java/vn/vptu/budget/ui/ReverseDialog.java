package vn.vptu.budget.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Dates;

/** Asks why a document is taken back, and for which day that counts. */
final class ReverseDialog extends Dialog {

    private static final int LONGEST = 500;

    private final DatePicker day = Dates.field(getTranslation("budget.decision.reverse-day"));
    private final TextArea reason = new TextArea(getTranslation("common.reason"));

    ReverseDialog(LocalDate today, BiConsumer<@Nullable LocalDate, String> action) {
        setHeaderTitle(getTranslation("budget.decision.reverse-title"));
        setWidth("min(32rem, 92vw)");
        day.setValue(today);
        day.setHelperText(getTranslation("budget.decision.reverse-day-help"));
        day.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("budget.decision.reverse-consequence")), day, reason);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("budget.decision.reverse-confirm"), () -> {
            String text = reason.getValue().strip();
            if (text.isEmpty()) {
                reason.setErrorMessage(getTranslation("common.error.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            close();
            action.accept(day.getValue(), text);
        }));
    }

    @Override
    public void open() {
        super.open();
        reason.focus();
    }
}
