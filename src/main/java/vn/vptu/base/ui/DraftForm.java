package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vptu.base.FieldError;

/**
 * The fields of one draft record. Each field is bound to the record's component of the same name, so an error a service
 * names by that component finds its field.
 *
 * @param <D> a public record
 */
public abstract class DraftForm<D> extends Composite<Div> {

    private final Class<D> type;
    private final Binder<D> binder;
    private final FormLayout fields = new FormLayout();
    private final FieldErrors errors = new FieldErrors();
    private final FormParts parts = new FormParts();
    private final List<RowsField<?>> lists = new ArrayList<>();
    private @Nullable Focusable<?> first;
    private boolean reading;

    protected DraftForm(Class<D> draft) {
        type = draft;
        binder = new Binder<>(draft);
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setColumnWidth("128px");
        fields.setMaxColumns(2);
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        getContent().addClassName("vptu-form");
        getContent().add(errors, fields);
    }

    /** The draft of a record that does not exist yet. */
    public abstract D blank();

    /** Adds a field and binds it to the record's component of this name. */
    protected <V, F extends Component & HasValue<?, V> & HasValidation> F add(String name, F field) {
        place(name, field);
        binder.forField(field).bind(name);
        part(name, field);
        return field;
    }

    /** Adds a field whose value differs in type from the component's. */
    protected <V, T, F extends Component & HasValue<?, V> & HasValidation> F add(
            String name, F field, Converter<V, T> converter) {
        place(name, field);
        binder.forField(field).withConverter(converter).bind(name);
        ValueContext context = new ValueContext(binder, field, field);
        JavaType model = typeOf(name);
        parts.add(
                name,
                field,
                value -> converter.convertToModel(value, context).getOrThrow(IllegalArgumentException::new),
                kept -> converter.convertToPresentation(FormParts.JSON.<T>treeToValue(kept, model), context));
        return field;
    }

    /** Adds a field that shows no errors of its own, such as a check box. */
    protected <V, F extends Component & HasValue<?, V>> F addPlain(String name, F field) {
        fields.add(field);
        binder.forField(field).bind(name);
        part(name, field);
        return field;
    }

    private <V, F extends Component & HasValue<?, V>> void part(String name, F field) {
        JavaType model = typeOf(name);
        parts.add(name, field, value -> value, kept -> FormParts.JSON.<V>treeToValue(kept, model));
    }

    private JavaType typeOf(String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .map(FormParts.JSON::constructType)
                .findFirst()
                .orElseThrow();
    }

    /** Keeps a component of the record as it was read, because this form has no field for it. */
    protected void keep(String name) {
        binder.forField(new Kept()).bind(name);
    }

    /** Adds a list edited as rows, below the fields. */
    protected <T> RowsField<T> addRows(String name, RowsField<T> rows) {
        getContent().add(rows);
        lists.add(rows);
        errors.rows(name, rows);
        binder.forField(rows).bind(name);
        parts.add(name, rows.part());
        return rows;
    }

    /** As many fields beside each other as there is room for, up to so many; two when nothing is said. */
    protected void columns(int most) {
        fields.setMaxColumns(most);
    }

    /** Lets a field take the whole width of the form. */
    protected void wide(Component field) {
        fields.setColspan(field, 2);
    }

    /** Adds something that is not a field, below those added before. */
    protected void addRow(Component content) {
        fields.add(content);
        fields.setColspan(content, 2);
    }

    private <F extends Component & HasValidation> void place(String name, F field) {
        fields.add(field);
        errors.field(name, field);
        if (field instanceof IntegerField number) {
            number.setI18n(
                    new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(getTranslation("common.error.number")));
        }
        if (first == null && field instanceof Focusable<?> focusable) {
            first = focusable;
        }
    }

    /** Adds something that is not a field, with a place of its own among the fields. */
    protected void addCell(Component content) {
        fields.add(content);
    }

    public void read(D draft) {
        reading = true;
        errors.clear();
        binder.readRecord(draft);
        reading = false;
    }

    /** The fields as they stand, to be kept while somebody types. */
    public FormParts parts() {
        return parts;
    }

    /** Puts back what had been typed earlier. */
    void restore(JsonNode kept) {
        if (kept instanceof ObjectNode typed) {
            parts.restore(FormParts.JSON.createObjectNode(), typed);
        }
    }

    /** Is told whenever somebody has changed a field, in a row of a list too. */
    public void onChange(Runnable listener) {
        Runnable quiet = () -> {
            if (!reading) {
                listener.run();
            }
        };
        binder.addValueChangeListener(change -> quiet.run());
        lists.forEach(rows -> rows.onChange(quiet));
    }

    /** The draft as typed, or empty when a field cannot hold what was typed; the field then says so. */
    public Optional<D> write() {
        errors.clear();
        boolean whole = true;
        for (RowsField<?> rows : lists) {
            whole &= rows.write();
        }
        try {
            D draft = binder.writeRecord();
            return whole ? Optional.of(draft) : Optional.empty();
        } catch (ValidationException invalid) {
            return Optional.empty();
        }
    }

    public void show(List<FieldError> refused) {
        errors.show(refused);
    }

    /** Says something about the whole, and offers what can be done. */
    public void show(String sentence, Component... waysOut) {
        errors.show(sentence, waysOut);
    }

    /** The field of this name, if there is one. */
    @Nullable HasValidation fieldNamed(String name) {
        return errors.fieldNamed(name);
    }

    void clearErrors() {
        errors.clear();
    }

    public boolean changed() {
        return binder.hasChanges() || lists.stream().anyMatch(RowsField::changed);
    }

    public void setReadOnly(boolean readOnly) {
        binder.setReadOnly(readOnly);
        fields.getChildren()
                .filter(child -> !(child instanceof HasValue<?, ?>))
                .filter(HasEnabled.class::isInstance)
                .forEach(child -> ((HasEnabled) child).setEnabled(!readOnly));
    }

    public void focusFirst() {
        if (first != null) {
            first.focus();
        }
    }

    /** Holds what was read; whether the form may be written in is nothing to it. */
    private static final class Kept extends ReadOnlyHasValue<Object> {
        private static final long serialVersionUID = 1L;

        Kept() {
            super(value -> {});
        }

        @Override
        public void setReadOnly(boolean readOnly) {
            // It has nothing to write in.
        }
    }
}
