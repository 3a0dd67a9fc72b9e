package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.AdvanceAge;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvanceFilter;

/** Which advances to persons are looked at. */
final class PersonAdvanceFilterBar extends Composite<Div> {

    private final TextField text = new TextField(getTranslation("budget.advances.search"));
    private final Picker person;
    private final Picker unit;
    private final ComboBox<AdvanceState> state = new ComboBox<>(getTranslation("common.state"));
    private final ComboBox<AdvanceAge> age = new ComboBox<>(getTranslation("budget.advances.age"));
    private final Checkbox overdue = new Checkbox(getTranslation("budget.advances.only-overdue"));
    private final PersonAdvanceDesk desk;
    private final Consumer<PersonAdvanceFilter> changed;
    private boolean showing;

    PersonAdvanceFilterBar(PersonAdvanceDesk desk, Consumer<PersonAdvanceFilter> changed) {
        this.desk = desk;
        this.changed = changed;
        person = desk.person(getTranslation("budget.advances.person"));
        unit = desk.unit(getTranslation("budget.advances.unit"));
        state.setItems(AdvanceState.values());
        state.setItemLabelGenerator(each -> getTranslation("enum.AdvanceState." + each.name()));
        state.setClearButtonVisible(true);
        age.setItems(AdvanceAge.values());
        age.setItemLabelGenerator(each -> AdvanceWords.age(this, each));
        age.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(text, person, unit, state, age, overdue)) {
            field.addValueChangeListener(change -> tell());
        }
        getContent().addClassName("vptu-filters");
        getContent().add(text, person, unit, state, age, overdue);
    }

    void show(PersonAdvanceFilter filter) {
        showing = true;
        text.setValue(filter.text());
        person.setValue(personOf(filter.personId()));
        unit.setValue(unitOf(filter.unitId()));
        state.setValue(filter.state());
        age.setValue(filter.age());
        overdue.setValue(filter.overdue());
        showing = false;
    }

    private @Nullable Choice personOf(@Nullable Long id) {
        return id == null
                ? null
                : new Choice(
                        id,
                        desk.people().named(List.of(id)).values().stream()
                                .map(found -> found.fullName())
                                .findFirst()
                                .orElse(""));
    }

    private @Nullable Choice unitOf(@Nullable Long id) {
        return id == null
                ? null
                : new Choice(
                        id,
                        desk.units().named(List.of(id)).values().stream()
                                .map(found -> found.name())
                                .findFirst()
                                .orElse(""));
    }

    private void tell() {
        if (!showing) {
            Choice who = person.getValue();
            Choice where = unit.getValue();
            changed.accept(new PersonAdvanceFilter(
                    text.getValue().strip(),
                    who == null ? null : who.id(),
                    where == null ? null : where.id(),
                    state.getValue(),
                    age.getValue(),
                    overdue.getValue()));
        }
    }

    void focus() {
        text.focus();
    }
}
