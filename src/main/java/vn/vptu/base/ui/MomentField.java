package vn.vptu.base.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.HourWords;

/**
 * A moment by the office's clock: a day as {@link Dates#field} reads it ({@code 5/1}, {@code hôm nay}) and an hour as people
 * type it ({@code 7h30}, {@code 730}, {@code 14}). It has a value when both can be read.
 */
public final class MomentField extends AbstractCompositeField<Div, MomentField, @Nullable LocalDateTime>
        implements HasLabel, HasValidationProperties, HasValidator<LocalDateTime>, Focusable<MomentField> {

    private final DatePicker day = Dates.field(getTranslation("common.date.day"));
    private final TextField hour = new TextField(getTranslation("common.date.hour"));
    private final Span heading = new Span();
    private final Span help = new Span();
    private final Span error = new Span();

    MomentField(String label) {
        super(null);
        setLabel(label);
        heading.addClassName("vptu-moment-label");
        help.addClassNames("vptu-muted", "vptu-small");
        error.addClassName("vptu-moment-error");
        error.getElement().setAttribute("role", "alert");
        hour.setPlaceholder(getTranslation("common.date.time-pattern"));
        hour.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        day.addValueChangeListener(change -> typed(change.isFromClient()));
        hour.addValueChangeListener(change -> {
            HourWords.read(change.getValue()).ifPresent(read -> hour.setValue(shown(read)));
            typed(change.isFromClient());
        });
        Div content = getContent();
        content.addClassName("vptu-moment");
        content.getElement().setAttribute("role", "group");
        content.add(heading, new Div(day, hour), help, error);
    }

    private void typed(boolean byHand) {
        setModelValue(both(), byHand);
        if (byHand) {
            ValidationResult result = whole();
            setInvalid(result.isError());
            setErrorMessage(result.isError() ? result.getErrorMessage() : "");
        }
    }

    private @Nullable LocalDateTime both() {
        LocalDate date = day.getValue();
        Optional<LocalTime> time = HourWords.read(hour.getValue());
        return date == null || time.isEmpty() ? null : date.atTime(time.get());
    }

    /** Why what stands there is no moment. Nothing at all is no fault of this field's. */
    private ValidationResult whole() {
        String typed = hour.getValue();
        if (!typed.isBlank() && HourWords.read(typed).isEmpty()) {
            return ValidationResult.error(getTranslation("common.error.hour", typed.strip()));
        }
        if (day.isInvalid() && day.getValue() == null) {
            // The day says itself what is wrong with it.
            return ValidationResult.error(getTranslation("common.error.moment"));
        }
        return (day.getValue() == null) == typed.isBlank()
                ? ValidationResult.ok()
                : ValidationResult.error(getTranslation("common.error.moment-incomplete"));
    }

    @Override
    public Validator<LocalDateTime> getDefaultValidator() {
        return (value, context) -> whole();
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime moment) {
        day.setValue(moment == null ? null : moment.toLocalDate());
        hour.setValue(moment == null ? "" : shown(moment.toLocalTime()));
    }

    private String shown(LocalTime time) {
        return Moments.hour(this, time);
    }

    @Override
    public void setLabel(@Nullable String label) {
        heading.setText(label);
        getContent().getElement().setAttribute("aria-label", label == null ? "" : label);
    }

    @Override
    public String getLabel() {
        return heading.getText();
    }

    /** What helps to fill it in. */
    public void setHelperText(String text) {
        help.setText(text);
    }

    @Override
    public void setInvalid(boolean invalid) {
        hour.setInvalid(invalid);
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        day.setReadOnly(readOnly);
        hour.setReadOnly(readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return day.isReadOnly();
    }

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        day.setRequiredIndicatorVisible(required);
        hour.setRequiredIndicatorVisible(required);
    }

    @Override
    public void focus() {
        day.focus();
    }
}
