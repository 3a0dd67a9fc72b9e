package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vptu.base.FieldError;

/**
 * Puts what a service refused at the fields it concerns, and what concerns the whole at the head of the form. The first
 * field concerned gets the focus.
 */
public final class FieldErrors extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public FieldErrors() {
        addClassName("vptu-form-errors");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Names the field of a draft's component. */
    public void field(String name, HasValidation field) {
        fields.put(name, field);
    }

    /** Takes all errors away. */
    public void clear() {
        removeAll();
        setVisible(false);
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }

    /** Shows these and no others. */
    public void show(List<FieldError> errors) {
        clear();
        List<String> whole = new ArrayList<>();
        HasValidation first = null;
        for (FieldError error : errors) {
            String sentence = getTranslation(error.code(), error.args().toArray());
            HasValidation field = fields.get(error.field());
            if (field == null) {
                whole.add(sentence);
                continue;
            }
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            first = first == null ? field : first;
        }
        whole.forEach(sentence -> add(new Paragraph(sentence)));
        setVisible(!whole.isEmpty());
        if (first instanceof Focusable<?> focusable && first instanceof Component) {
            focusable.focus();
        }
    }

    /** Shows one sentence about the whole. */
    public void show(String sentence) {
        clear();
        add(new Paragraph(sentence));
        setVisible(true);
    }
}
