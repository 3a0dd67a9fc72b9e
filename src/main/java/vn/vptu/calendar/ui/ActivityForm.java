package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.FormParts;
import vn.vptu.calendar.ActivityChoices.Choices;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Choice;
import vn.vptu.calendar.KindRow;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Trip;

/** The fields of an activity: what is asked every time in sight, what is asked seldom folded away below. */
final class ActivityForm extends Composite<Div> {

    private final FieldErrors errors = new FieldErrors();
    private final PeriodFields period = new PeriodFields();
    private final TextArea content = new TextArea();
    private final ComboBox<KindRow> kind = new ComboBox<>();
    private final PeopleFields people;
    private final PlaceFields place;
    private final ComboBox<Choice> preparing;
    private final TextField preparingText = new TextField();
    private final TripFields trip;
    private final BasisFields basis = new BasisFields();
    private final TextField note = new TextField();
    private final TextField overrideReason = new TextField();
    private final Checkbox leadersOnly = new Checkbox();
    private final FormParts parts = new FormParts();
    private @Nullable ActivityDraft opened;

    ActivityForm(Choices choices) {
        people = new PeopleFields(choices);
        place = new PlaceFields(choices.rooms());
        preparing = Picks.one(getTranslation("calendar.activity.preparing"), choices.units());
        trip = new TripFields(choices.vehicles(), choices.drivers());
        content.setLabel(getTranslation("calendar.activity.content"));
        content.setRequiredIndicatorVisible(true);
        content.setMaxLength(2000);
        content.setMinRows(2);
        content.setWidthFull();
        kind.setLabel(getTranslation("calendar.activity.kind"));
        kind.setItems(choices.kinds());
        kind.setItemLabelGenerator(KindRow::name);
        kind.setRequiredIndicatorVisible(true);
        preparingText.setLabel(getTranslation("calendar.activity.preparing-text"));
        note.setLabel(getTranslation("calendar.activity.note"));
        overrideReason.setLabel(getTranslation("calendar.activity.override"));
        overrideReason.setHelperText(getTranslation("calendar.activity.override-help"));
        leadersOnly.setLabel(getTranslation("calendar.activity.leaders-only"));

        errors.field("content", content);
        errors.field("kindId", kind);
        errors.field("preparingText", preparingText);
        errors.field("note", note);
        errors.field("overrideReason", overrideReason);
        period.names(errors);
        people.names(errors);
        place.names(errors);
        trip.names(errors);
        basis.names(errors);

        period.parts(parts);
        parts.add("content", content, String.class);
        parts.add(
                "kindId",
                kind,
                KindRow::id,
                kept -> kind.getListDataView()
                        .getItems()
                        .filter(one -> one.id() == kept.asLong())
                        .findFirst()
                        .orElse(null));
        people.parts(parts);
        place.parts(parts);
        Picks.part(parts, "preparing", preparing);
        parts.add("preparingText", preparingText, String.class);
        trip.parts(parts);
        basis.parts(parts);
        parts.add("note", note, String.class);
        parts.add("overrideReason", overrideReason, String.class);
        parts.add("leadersOnly", leadersOnly, Boolean.class);

        Div form = getContent();
        form.addClassName("vptu-form");
        form.add(errors, period, content, columns(kind), people, place, columns(preparing, preparingText));
        form.add(fold("calendar.activity.more", columns(note, overrideReason), trip, basis, leadersOnly));
    }

    private static Div columns(Component... fields) {
        Div columns = new Div(fields);
        columns.addClassName("vptu-fields");
        return columns;
    }

    private Details fold(String title, Component... fields) {
        Details details = new Details(getTranslation(title), fields);
        details.setWidthFull();
        return details;
    }

    void read(ActivityDraft draft) {
        errors.clear();
        period.set(draft.period());
        content.setValue(draft.content());
        kind.getListDataView()
                .getItems()
                .filter(k -> k.id() == draft.kindId())
                .findFirst()
                .ifPresent(kind::setValue);
        people.read(draft);
        place.read(draft.place());
        Picks.choose(preparing, draft.preparingUnitId());
        preparingText.setValue(Picks.shown(draft.preparingText()));
        trip.read(draft.trip());
        basis.read(draft.basis());
        note.setValue(Picks.shown(draft.note()));
        overrideReason.setValue(Picks.shown(draft.overrideReason()));
        leadersOnly.setValue(draft.visibility() == ActivityDraft.Visibility.LEADERS);
        opened = typed(draft, new ArrayList<>());
    }

    /** The draft as typed; empty, with the faults shown, when a field cannot be read. */
    Optional<ActivityDraft> write(ActivityDraft base) {
        errors.clear();
        List<FieldError> faults = new ArrayList<>();
        ActivityDraft typed = typed(base, faults);
        if (!faults.isEmpty()) {
            errors.show(faults);
        }
        return Optional.ofNullable(typed);
    }

    private @Nullable ActivityDraft typed(ActivityDraft base, List<FieldError> faults) {
        Period when = period.get(faults);
        KindRow chosen = kind.getValue();
        if (chosen == null) {
            faults.add(FieldError.of("kindId", "common.error.missing"));
        }
        if (when == null || chosen == null) {
            return null;
        }
        Trip travel = trip.get(when, faults);
        List<Authorisation> authorisations = people.authorisations(faults);
        if (!faults.isEmpty()) {
            return null;
        }
        return new ActivityDraft(
                when,
                content.getValue().strip(),
                chosen.id(),
                people.chairs(),
                people.attendees(),
                place.get(),
                Picks.id(preparing),
                Picks.typed(preparingText.getValue()),
                base.registeringUnitId(),
                people.deputy(),
                authorisations,
                travel,
                basis.get(),
                leadersOnly.getValue() ? ActivityDraft.Visibility.LEADERS : ActivityDraft.Visibility.INTERNAL,
                Picks.typed(note.getValue()),
                Picks.typed(overrideReason.getValue()));
    }

    /** Whether what is typed differs from what was opened; what cannot be read differs. */
    boolean changed(ActivityDraft base) {
        ActivityDraft now = typed(base, new ArrayList<>());
        return now == null || !now.equals(opened);
    }

    void show(List<FieldError> refused) {
        errors.show(refused);
    }

    void show(String sentence, Component... waysOut) {
        errors.show(sentence, waysOut);
    }

    FormParts parts() {
        return parts;
    }

    void onChange(Runnable listener) {
        parts.onChange(listener);
        people.onRoleChange(listener);
    }

    /** What is being entered, in a few words. */
    String title() {
        return content.getValue().strip();
    }

    void focus() {
        content.focus();
    }
}
