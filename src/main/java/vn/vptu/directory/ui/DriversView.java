package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.vptu.base.ui.Texts;
import vn.vptu.directory.DriverDraft;
import vn.vptu.directory.DriverRow;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.People;

/** The people who can be sent with a vehicle. */
@Route("catalogue/drivers/:id?")
@Menu(title = "nav.drivers", order = 660)
@PermitAll
class DriversView extends CatalogueView<DriverRow, DriverDraft> {

    private final People people;
    private final LocalDate today;

    DriversView(DriverList list, Drivers drivers, People people, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(drivers::find, drivers::save),
                actor.get().hasAny(Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN));
        this.people = people;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<DriverRow, TextFilter> columns) {
        columns.cell("phone", driver -> Phone.text(driver.phone()));
        columns.cell("state", driver -> States.driving(this, driver.validTo(), today));
    }

    @Override
    protected Component card(DriverRow driver) {
        Card card = new Card(driver.fullName())
                .line(
                        driver.licenceClass() == null
                                ? null
                                : getTranslation("directory.drivers.licence", driver.licenceClass()));
        if (!driver.usableOn(today)) {
            return card.end(States.driving(this, driver.validTo(), today));
        }
        String phone = driver.phone();
        return phone == null
                ? card
                : card.end(Phone.button(phone, getTranslation("directory.people.call", driver.fullName(), phone)));
    }

    @Override
    protected DraftForm<DriverDraft> form() {
        return new DriverForm();
    }

    @Override
    protected String nameOf(DriverDraft draft) {
        Long person = draft.personId();
        return person == null ? "" : Choices.nameOf(people, person);
    }

    private final class DriverForm extends DraftForm<DriverDraft> {

        DriverForm() {
            super(DriverDraft.class);
            Picker person = Choices.person(getTranslation("directory.drivers.person"), people);
            person.setHelperText(getTranslation("directory.drivers.person-help"));
            add("personId", person, person.ids()).setRequiredIndicatorVisible(true);
            wide(person);
            TextField licence = add(
                    "licenceClass", new TextField(getTranslation("directory.drivers.licence-class")), Texts.nullable());
            licence.setPlaceholder(getTranslation("directory.drivers.licence-example"));
            add("validTo", Dates.field(getTranslation("directory.drivers.valid-to")))
                    .setHelperText(getTranslation("directory.drivers.valid-to-help"));
        }

        @Override
        public DriverDraft blank() {
            return DriverDraft.blank();
        }
    }
}
