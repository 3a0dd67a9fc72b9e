package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.FormParts;
import vn.vptu.calendar.Basis;

/** The paper an activity rests on, and how people are invited. */
final class BasisFields extends Composite<Div> {

    private final TextField number = new TextField(getTranslation("calendar.activity.basis-number"));
    private final DatePicker date = Dates.field(getTranslation("calendar.activity.basis-date"));
    private final TextField text = new TextField(getTranslation("calendar.activity.basis-text"));
    private final Checkbox separate = new Checkbox(getTranslation("calendar.activity.separate-invitation"));
    private final Checkbox replaces = new Checkbox(getTranslation("calendar.activity.replaces-invitation"));

    BasisFields() {
        getContent().addClassName("vptu-fields");
        getContent().add(number, date, text, separate, replaces);
    }

    void names(FieldErrors errors) {
        errors.field("basisNumber", number);
        errors.field("basisText", text);
    }

    void parts(FormParts parts) {
        parts.add("basisNumber", number, String.class);
        parts.add("basisDate", date, LocalDate.class);
        parts.add("basisText", text, String.class);
        parts.add("separateInvitation", separate, Boolean.class);
        parts.add("replacesInvitation", replaces, Boolean.class);
    }

    void read(Basis basis) {
        number.setValue(Picks.shown(basis.number()));
        date.setValue(basis.date());
        text.setValue(Picks.shown(basis.text()));
        separate.setValue(basis.separateInvitation());
        replaces.setValue(basis.replacesInvitation());
    }

    Basis get() {
        return new Basis(
                Picks.typed(number.getValue()),
                date.getValue(),
                Picks.typed(text.getValue()),
                separate.getValue(),
                replaces.getValue());
    }
}
