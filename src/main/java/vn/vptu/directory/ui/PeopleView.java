package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Phone;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.PersonRow;
import vn.vptu.directory.Positions;
import vn.vptu.directory.Units;

/** The people, by given name; on a phone the list to call from. */
@Route("catalogue/people/:id?")
@Menu(title = "nav.people", order = 610)
@PermitAll
class PeopleView extends CatalogueView<PersonRow, PersonDraft> {

    private final Units units;
    private final Positions positions;
    private final LocalDate today;

    PeopleView(PeopleList list, People people, Units units, Positions positions, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(people::find, people::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN));
        this.units = units;
        this.positions = positions;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<PersonRow, TextFilter> columns) {
        columns.cell("phone", PeopleView::numbers);
        columns.cell("state", person -> States.atWork(this, person.active()));
    }

    /** One below the other: side by side they would leave no room for the rest beside an open record. */
    private static Component numbers(PersonRow person) {
        if (person.phone() == null || person.mobile() == null) {
            return Phone.text(person.phone() == null ? person.mobile() : person.phone());
        }
        Div both = new Div(new Div(Phone.text(person.phone())), new Div(Phone.text(person.mobile())));
        both.addClassName("vptu-lines");
        return both;
    }

    @Override
    protected Component card(PersonRow person) {
        Card card = new Card(person.fullName()).line(person.position()).line(person.unitName());
        if (!person.active()) {
            return card.end(States.atWork(this, false));
        }
        String phone = person.phone() == null ? person.mobile() : person.phone();
        return phone == null
                ? card
                : card.end(Phone.button(phone, getTranslation("directory.people.call", person.fullName(), phone)));
    }

    @Override
    protected DraftForm<PersonDraft> form() {
        return new PersonForm();
    }

    @Override
    protected String nameOf(PersonDraft draft) {
        return draft.fullName();
    }

    /** Without a check of its own, which would refuse an address and not say why; the service says it. */
    private static final class AddressField extends EmailField {

        AddressField(String label) {
            super(label);
            setManualValidation(true);
        }

        @Override
        public Validator<String> getDefaultValidator() {
            return Validator.alwaysPass();
        }
    }

    private final class PersonForm extends DraftForm<PersonDraft> {

        PersonForm() {
            super(PersonDraft.class);
            TextField name = add("fullName", new TextField(getTranslation("directory.people.full-name")));
            name.setRequiredIndicatorVisible(true);
            wide(name);
            add("phone", new TextField(getTranslation("directory.people.phone")), Texts.nullable());
            add("mobile", new TextField(getTranslation("directory.people.mobile")), Texts.nullable());
            add("email", new AddressField(getTranslation("directory.people.email")), Texts.nullable());
            add("room", new TextField(getTranslation("directory.people.room")), Texts.nullable());
            addPlain("active", new Checkbox(getTranslation("directory.people.active")));
            Function<String, Picker> unit = Choices.units(units, today);
            List<String> known = positions.names(today);
            addRows(
                    "assignments",
                    new RowsField<>(
                            getTranslation("directory.people.assignments"),
                            getTranslation("directory.people.add-assignment"),
                            getTranslation("directory.people.remove-assignment"),
                            () -> new AssignmentForm(unit, known)));
        }

        @Override
        public PersonDraft blank() {
            return PersonDraft.blank(today);
        }
    }

    private final class AssignmentForm extends DraftForm<PersonDraft.Assignment> {

        AssignmentForm(Function<String, Picker> units, List<String> known) {
            super(PersonDraft.Assignment.class);
            Picker unit = units.apply(getTranslation("directory.people.unit"));
            wide(add("unitId", unit, unit.ids()));
            WordField position = new WordField(getTranslation("directory.people.position"), known);
            position.setHelperText(getTranslation("directory.people.position-help"));
            wide(add("position", position, Texts.nullable()));
            add("validFrom", Dates.field(getTranslation("common.from")));
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
            addPlain("mainPlace", new Checkbox(getTranslation("directory.people.main-place")));
        }

        @Override
        public PersonDraft.Assignment blank() {
            return PersonDraft.Assignment.blank(today);
        }
    }
}
