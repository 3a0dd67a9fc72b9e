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

/** Asks for the minutes by which a contract is liquidated. */
final class LiquidateDialog extends Dialog {

    private static final int LONGEST = 60;

    private final TextField number = new TextField(getTranslation("budget.contract.liquidation-number"));
    private final DatePicker day = Dates.field(getTranslation("budget.contract.liquidated-on"));

    LiquidateDialog(LocalDate today, BiConsumer<String, @Nullable LocalDate> action) {
        setHeaderTitle(getTranslation("budget.contract.liquidate-title"));
        setWidth("min(32rem, 92vw)");
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(LONGEST);
        number.setWidthFull();
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        day.setWidthFull();
        add(new Paragraph(getTranslation("budget.contract.liquidate-consequence")), number, day);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("budget.contract.liquidate-confirm"), () -> {
            String typed = number.getValue().strip();
            if (typed.isEmpty()) {
                number.setErrorMessage(getTranslation("budget.contract.liquidate-missing"));
                number.setInvalid(true);
                number.focus();
                return;
            }
            close();
            action.accept(typed, day.getValue());
        }));
    }

    @Override
    public void open() {
        super.open();
        number.focus();
    }
}
