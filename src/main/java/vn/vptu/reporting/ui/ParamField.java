package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field for one parameter of a paper, which is a text in the query of the paper's link.
 *
 * @param name the component of the record
 * @param component what stands on the page
 * @param text what the field says as it stands in a query; empty for nothing
 * @param enter shows what stands in a query; what cannot be read leaves the field empty
 * @param unreadable what is wrong with what was typed, where the field itself cannot take it
 */
record ParamField(
        String name,
        Component component,
        Supplier<String> text,
        Consumer<String> enter,
        Supplier<Optional<String>> unreadable) {

    /**
     * Makes one of a field.
     *
     * @param write turns a value into the text of a query
     * @param read turns such a text into a value; null when it is none
     */
    static <V, F extends Component & HasValue<?, V>> ParamField of(
            String name, F field, Function<V, String> write, Function<String, @Nullable V> read) {
        return new ParamField(
                name,
                field,
                () -> field.isEmpty() ? "" : write.apply(field.getValue()),
                typed -> {
                    V value = typed.isEmpty() ? null : read.apply(typed);
                    if (value == null) {
                        field.clear();
                    } else {
                        field.setValue(value);
                    }
                },
                () -> complaint(field));
    }

    @SuppressWarnings("unchecked")
    private static <V, F extends Component & HasValue<?, V>> Optional<String> complaint(F field) {
        if (field instanceof HasValidator<?> checked) {
            var result = ((HasValidator<V>) checked)
                    .getDefaultValidator()
                    .apply(field.getValue(), new ValueContext(field, field));
            return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Says what is wrong; null for nothing any more. */
    void say(@Nullable String sentence) {
        if (component instanceof HasValidation field) {
            field.setErrorMessage(sentence == null ? "" : sentence);
            field.setInvalid(sentence != null);
        }
    }

    void onChange(Runnable listener) {
        ((HasValue<?, ?>) component).addValueChangeListener(change -> listener.run());
    }
}
