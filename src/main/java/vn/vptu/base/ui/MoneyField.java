package vn.vptu.base.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.dom.PropertyChangeEvent;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.money.Dong;
import vn.vptu.base.money.MoneyFormatException;
import vn.vptu.base.text.AmountInWords;

/**
 * A field for an amount in whole đồng. It groups the digits while one types, understands whatever {@link Dong#parse} reads
 * ({@code 1.234.567}, {@code 1234567}, {@code 1,5 triệu}, {@code 500k}), writes it out when it is left, and says the amount
 * in words below itself as it is typed. What is no amount stays as typed, and the field says why; its value is then null.
 */
@Tag("vaadin-text-field")
@JsModule("@vaadin/text-field/src/vaadin-text-field.js")
public final class MoneyField extends AbstractSinglePropertyField<MoneyField, @Nullable Dong>
        implements InputField<ComponentValueChangeEvent<MoneyField, @Nullable Dong>, @Nullable Dong>,
                Focusable<MoneyField>,
                HasPlaceholder,
                HasSuffix,
                HasValidationProperties,
                HasValidator<@Nullable Dong> {

    /** As many digits as are kept: decimal(18,0). */
    private static final long LARGEST = 999_999_999_999_999_999L;

    /** Long enough not to speak between two digits. */
    private static final int PAUSE = 250;

    private final List<ValidationStatusChangeListener<@Nullable Dong>> listeners = new ArrayList<>();
    private @Nullable MoneyFormatException fault;
    private String help = "";
    private boolean manual;

    /** "đồng" at the end of the field; its other half in the browser groups the digits. */
    @Tag("vptu-money-unit")
    @JsModule("./components/money/money.ts")
    private static final class Unit extends Component implements HasText {}

    public MoneyField(String label) {
        super("value", null, String.class, MoneyField::amountOrNull, value -> value == null ? "" : value.format());
        setSynchronizedEvent("change");
        setLabel(label);
        addClassName("vptu-money");
        getElement().setAttribute("inputmode", "text");
        Unit unit = new Unit();
        unit.setText(getTranslation("common.money.unit"));
        setSuffixComponent(unit);
        getElement().addPropertyChangeListener("value", this::entered);
        getElement()
                .addEventListener(
                        "input",
                        typed -> sayInWords(typed.getEventData()
                                .get("element.inputElement.value")
                                .asString()))
                .addEventData("element.inputElement.value")
                .debounce(PAUSE);
    }

    private static @Nullable Dong amountOrNull(String typed) {
        try {
            return amount(typed).orElse(null);
        } catch (MoneyFormatException refused) {
            return null;
        }
    }

    private static Optional<Dong> amount(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Dong read = Dong.parse(typed);
        if (read.amount() > LARGEST || read.amount() < -LARGEST) {
            throw MoneyFormatException.tooLarge(typed);
        }
        return Optional.of(read);
    }

    private String typed() {
        return getElement().getProperty("value", "");
    }

    private void entered(PropertyChangeEvent change) {
        boolean was = fault != null;
        fault = null;
        try {
            Dong read = amount(typed()).orElse(null);
            if (read != null && change.isUserOriginated()) {
                getElement().setProperty("value", read.format());
            }
        } catch (MoneyFormatException refused) {
            fault = refused;
        }
        sayInWords(typed());
        if (change.isUserOriginated() || was) {
            validate();
            List.copyOf(listeners)
                    .forEach(listener ->
                            listener.validationStatusChanged(new ValidationStatusChangeEvent<>(this, fault == null)));
        }
    }

    /** The words of what stands in the field so far; what is not whole yet has none. */
    private void sayInWords(String typed) {
        Dong read = amountOrNull(typed);
        InputField.super.setHelperText(read == null ? help : words(read));
    }

    private String words(Dong money) {
        return getLocale().getLanguage().equals(Translations.ENGLISH.getLanguage())
                ? AmountInWords.english(money.amount())
                : AmountInWords.dong(money.amount());
    }

    /** What is said below the field while there is no amount in it. */
    @Override
    public void setHelperText(@Nullable String text) {
        help = text == null ? "" : text;
        sayInWords(typed());
    }

    @Override
    public void setValue(@Nullable Dong value) {
        if (value == null && fault != null) {
            // The value is null already; what was typed must go all the same.
            getElement().setProperty("value", "");
        }
        super.setValue(value);
    }

    @Override
    public Validator<@Nullable Dong> getDefaultValidator() {
        return (value, context) -> fault == null ? ValidationResult.ok() : ValidationResult.error(sentence(fault));
    }

    private String sentence(MoneyFormatException refused) {
        return getTranslation(refused.messageCode(), refused.text().strip());
    }

    @Override
    public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<@Nullable Dong> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    @Override
    public void setManualValidation(boolean enabled) {
        manual = enabled;
    }

    private void validate() {
        if (!manual) {
            setInvalid(fault != null);
            setErrorMessage(fault == null ? "" : sentence(fault));
        }
    }
}
