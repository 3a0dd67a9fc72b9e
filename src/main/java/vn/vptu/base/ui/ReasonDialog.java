package vn.vptu.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks why, before something is done that others will want to understand. */
public final class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();

    /**
     * Makes the dialog.
     *
     * @param title what is going to be done
     * @param consequence what it touches and how it can be undone
     * @param confirm the word on the button
     * @param action gets the reason, never blank
     */
    public ReasonDialog(String title, String consequence, String confirm, Consumer<String> action) {
        setHeaderTitle(title);
        setWidth("min(32rem, 92vw)");
        reason.setLabel(getTranslation("common.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        add(new Paragraph(consequence), reason);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(confirm, () -> {
            String text = reason.getValue().strip();
            if (text.isEmpty()) {
                reason.setErrorMessage(getTranslation("common.error.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            close();
            action.accept(text);
        }));
    }

    @Override
    public void open() {
        super.open();
        reason.focus();
    }

    /** The field in which the reason is typed. */
    public TextArea reasonField() {
        return reason;
    }
}
