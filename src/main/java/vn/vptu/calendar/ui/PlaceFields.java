package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.FormParts;
import vn.vptu.calendar.Choice;
import vn.vptu.calendar.Place;

/** Where an activity takes place and how people meet. */
final class PlaceFields extends Composite<Div> {

    private final ComboBox<Choice> room;
    private final TextField text = new TextField(getTranslation("calendar.activity.place-text"));
    private final Select<Place.Form> form = new Select<>();
    private final TextField points = new TextField(getTranslation("calendar.activity.points"));

    PlaceFields(List<Choice> rooms) {
        room = Picks.one(getTranslation("calendar.activity.room"), rooms);
        form.setLabel(getTranslation("calendar.activity.form"));
        form.setItems(Place.Form.values());
        form.setItemLabelGenerator(f -> getTranslation("enum.PlaceForm." + f.name()));
        form.setValue(Place.Form.IN_PERSON);
        points.setVisible(false);
        form.addValueChangeListener(change -> points.setVisible(change.getValue() != Place.Form.IN_PERSON));
        getContent().addClassName("vptu-fields");
        getContent().add(room, text, form, points);
    }

    void names(FieldErrors errors) {
        errors.field("roomId", room);
        errors.field("placeText", text);
        errors.field("connectionPoints", points);
    }

    void parts(FormParts parts) {
        Picks.part(parts, "roomId", room);
        parts.add("placeText", text, String.class);
        parts.add("placeForm", form, Place.Form.class);
        parts.add("connectionPoints", points, String.class);
    }

    void read(Place place) {
        Picks.choose(room, place.roomId());
        text.setValue(Picks.shown(place.text()));
        form.setValue(place.form());
        points.setValue(Picks.shown(place.connectionPoints()));
    }

    Place get() {
        return new Place(Picks.id(room), Picks.typed(text.getValue()), form.getValue(), Picks.typed(points.getValue()));
    }
}
