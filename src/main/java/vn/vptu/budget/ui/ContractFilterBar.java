package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Picker;
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.ContractState;

/** What of the contracts is looked at. */
final class ContractFilterBar extends Composite<Div> {

    private final TextField text = new TextField(getTranslation("budget.contracts.search"));
    private final ComboBox<ContractState> state = new ComboBox<>(getTranslation("common.state"));
    private final @Nullable Picker supplier;
    private final Picker holder;
    private final Checkbox ending = new Checkbox(getTranslation("budget.contracts.ending-soon"));
    private final Consumer<ContractFilter> changed;
    private ContractFilter shown = ContractFilter.ALL;
    private boolean showing;

    ContractFilterBar(ContractDesk desk, Consumer<ContractFilter> changed) {
        this.changed = changed;
        state.setItems(ContractState.values());
        state.setItemLabelGenerator(each -> getTranslation("enum.ContractState." + each.name()));
        state.setClearButtonVisible(true);
        state.addValueChangeListener(change -> tell());
        holder = desk.unit(getTranslation("budget.contracts.holder"));
        // Suppliers are in a catalogue that not everybody opens.
        supplier = desk.readsHistory() ? desk.supplier(getTranslation("budget.contracts.supplier")) : null;
        ending.addValueChangeListener(change -> tell());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> tell());
        getContent().addClassName("vptu-filters");
        getContent().add(text, state);
        if (supplier != null) {
            narrows(supplier);
        }
        narrows(holder);
        getContent().add(ending);
    }

    private void narrows(Picker field) {
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> tell());
        getContent().add(field);
    }

    void show(ContractFilter filter) {
        showing = true;
        shown = filter;
        text.setValue(filter.text());
        state.setValue(filter.state());
        choose(holder, filter.holderUnitId());
        if (supplier != null) {
            choose(supplier, filter.supplierId());
        }
        ending.setValue(filter.endingSoon());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(new ContractFilter(
                    text.getValue().strip(),
                    state.getValue(),
                    supplier == null ? shown.supplierId() : chosen(supplier),
                    chosen(holder),
                    ending.getValue()));
        }
    }

    private static void choose(Picker field, @Nullable Long id) {
        field.setValue(field.ids().convertToPresentation(id, new ValueContext(field, field)));
    }

    private static @Nullable Long chosen(Picker field) {
        return field.getValue() == null ? null : field.getValue().id();
    }

    void focus() {
        text.focus();
    }
}
