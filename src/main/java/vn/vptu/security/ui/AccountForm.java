package vn.vptu.security.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.RowsField;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.AccountSource;

/** The fields of one account. */
final class AccountForm extends DraftForm<AccountEdit> {

    private final TextField username;
    private final Clock clock;

    AccountForm(People people, Units units, Clock clock) {
        super(AccountEdit.class);
        this.clock = clock;
        username = add("username", new TextField(getTranslation("security.accounts.username")));
        username.setRequiredIndicatorVisible(true);
        username.setHelperText(getTranslation("security.accounts.username-help"));
        Select<AccountSource> source = new Select<>();
        source.setLabel(getTranslation("security.accounts.source"));
        source.setItems(AccountSource.values());
        source.setItemLabelGenerator(known -> getTranslation("enum.AccountSource." + known.name()));
        add("source", source);
        addPlain("enabled", new Checkbox(getTranslation("security.accounts.enabled")));
        Picker person = Picker.searching(
                getTranslation("security.accounts.person"),
                (text, limit) -> people.search(text, limit).stream()
                        .map(AccountForm::choice)
                        .toList(),
                id -> Optional.ofNullable(people.named(List.of(id)).get(id)).map(AccountForm::choice));
        wide(add("personId", person, person.ids()));
        TextField name = add("displayName", new TextField(getTranslation("security.accounts.display-name")));
        name.setHelperText(getTranslation("security.accounts.display-name-help"));
        wide(name);
        List<Picker.Choice> offered = units.active(LocalDate.now(clock)).stream()
                .map(AccountForm::choice)
                .toList();
        addRows(
                "roles",
                new RowsField<>(
                        getTranslation("security.accounts.roles"),
                        getTranslation("security.accounts.add-role"),
                        getTranslation("security.accounts.remove-role"),
                        () -> new RoleForm(
                                label -> Picker.of(
                                        label,
                                        offered,
                                        id -> Optional.ofNullable(
                                                        units.named(List.of(id)).get(id))
                                                .map(AccountForm::choice)),
                                clock)));
    }

    @Override
    public AccountEdit blank() {
        return AccountEdit.blank();
    }

    /** The trail knows an account by its name: it is chosen once. */
    @Override
    public void read(AccountEdit draft) {
        super.read(draft);
        username.setEnabled(draft.username().isEmpty());
    }

    private static Picker.Choice choice(PersonRow person) {
        String unit = person.unitName();
        return new Picker.Choice(person.id(), unit == null ? person.fullName() : person.fullName() + " – " + unit);
    }

    private static Picker.Choice choice(UnitName unit) {
        return new Picker.Choice(unit.id(), unit.name());
    }

    private static final class RoleForm extends DraftForm<AccountEdit.Role> {

        private final Clock clock;

        RoleForm(Function<String, Picker> units, Clock clock) {
            super(AccountEdit.Role.class);
            this.clock = clock;
            Select<String> role = new Select<>();
            role.setLabel(getTranslation("security.accounts.role"));
            role.setItems(Roles.ALL);
            role.setItemLabelGenerator(name -> getTranslation("enum.Role." + name));
            role.setRequiredIndicatorVisible(true);
            add("role", role);
            Picker unit = units.apply(getTranslation("security.accounts.unit"));
            unit.setPlaceholder(getTranslation("security.accounts.whole-office"));
            add("unitId", unit, unit.ids());
            var from = add("from", Dates.momentField(getTranslation("security.accounts.from")));
            from.setRequiredIndicatorVisible(true);
            wide(from);
            wide(add("until", Dates.momentField(getTranslation("security.accounts.until"))));
        }

        @Override
        public AccountEdit.Role blank() {
            return AccountEdit.Role.blank(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        }
    }
}
