package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;

/**
 * Puts what a service refused at the fields it concerns, and what concerns the whole at the head of the form. The first
 * field concerned gets the focus.
 */
public final class FieldErrors extends Div {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\.(\\d{1,4})\\.(\\w+)");

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Map<String, RowsField<?>> lists = new LinkedHashMap<>();

    public FieldErrors() {
        addClassName("vptu-form-errors");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** What an error says, in the reader's language. */
    public static String sentence(Component words, FieldError error) {
        return words.getTranslation(error.code(), error.args().toArray());
    }

    /** Says one error at one field, which gets the focus. */
    public static void say(TextField field, FieldError error) {
        field.setErrorMessage(sentence(field, error));
        field.setInvalid(true);
        field.focus();
    }

    /** Names the field of a draft's component. */
    public void field(String name, HasValidation field) {
        fields.put(name, field);
    }

    /** Names the list of a draft's component; its rows' fields are named {@code <name>.<index>.<field>}. */
    void rows(String name, RowsField<?> rows) {
        fields.put(name, rows);
        lists.put(name, rows);
    }

    /** The field of this name, if there is one. */
    @Nullable HasValidation fieldNamed(String name) {
        HasValidation field = fields.get(name);
        if (field != null) {
            return field;
        }
        Matcher row = ROW.matcher(name);
        RowsField<?> list = row.matches() ? lists.get(row.group(1)) : null;
        return list == null ? null : list.field(Integer.parseInt(row.group(2)), row.group(3));
    }

    /** Takes all errors away. */
    public void clear() {
        removeAll();
        setVisible(false);
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        lists.values().forEach(RowsField::clearErrors);
    }

    /** Shows these and no others. */
    public void show(List<FieldError> errors) {
        clear();
        List<String> whole = new ArrayList<>();
        HasValidation first = null;
        for (FieldError error : errors) {
            String sentence = sentence(this, error);
            HasValidation field = fieldNamed(error.field());
            if (field == null) {
                whole.add(sentence);
            } else if (!field.isInvalid()) {
                // The first fault of a field is shown; with it gone, the next one may be gone too.
                field.setErrorMessage(sentence);
                field.setInvalid(true);
                first = first == null ? field : first;
            }
        }
        whole.forEach(sentence -> add(new Paragraph(sentence)));
        setVisible(!whole.isEmpty());
        if (first instanceof Focusable<?> focusable && first instanceof Component) {
            focusable.focus();
        }
    }

    /** Shows one sentence about the whole, and below it what can be done. */
    public void show(String sentence, Component... waysOut) {
        clear();
        add(new Paragraph(sentence));
        add(waysOut);
        setVisible(true);
    }
}
