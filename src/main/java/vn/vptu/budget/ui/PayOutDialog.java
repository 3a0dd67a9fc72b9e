package vn.vptu.budget.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Dates;

/** Asks on which day a person got the money. */
final class PayOutDialog extends Dialog {

    private final DatePicker day = Dates.field(getTranslation("budget.advances.paid-on"));

    PayOutDialog(LocalDate today, Consumer<LocalDate> action) {
        setHeaderTitle(getTranslation("budget.advance.pay-out-title"));
        setWidth("min(32rem, 92vw)");
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        day.setWidthFull();
        add(new Paragraph(getTranslation("budget.advance.pay-out-consequence")), day);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("budget.advance.pay-out-confirm"), () -> {
            LocalDate paid = day.getValue();
            if (paid == null) {
                day.setErrorMessage(getTranslation("common.error.missing"));
                day.setInvalid(true);
                day.focus();
                return;
            }
            close();
            action.accept(paid);
        }));
    }

    @Override
    public void open() {
        super.open();
        day.focus();
    }
}
