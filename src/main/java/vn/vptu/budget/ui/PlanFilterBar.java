package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PlanFilter;

/** What of the internal plans is looked at. */
final class PlanFilterBar extends Composite<Div> {

    private final TextField text = new TextField(getTranslation("budget.plans.search"));
    private final ComboBox<Integer> year = new ComboBox<>(getTranslation("budget.plans.year"));
    private final ComboBox<DocumentState> state = new ComboBox<>(getTranslation("common.state"));
    private final Checkbox inForce = new Checkbox(getTranslation("budget.plans.only-in-force"));
    private final Consumer<PlanFilter> changed;
    private boolean showing;

    PlanFilterBar(List<Integer> years, Consumer<PlanFilter> changed) {
        this.changed = changed;
        year.setItems(years);
        year.setItemLabelGenerator(each -> Integer.toString(each));
        state.setItems(DocumentState.DRAFT, DocumentState.APPROVED, DocumentState.RETURNED, DocumentState.CANCELLED);
        state.setItemLabelGenerator(each -> getTranslation("enum.DocumentState." + each.name()));
        for (ComboBox<?> field : List.of(year, state)) {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> tell());
        }
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> tell());
        inForce.addValueChangeListener(change -> tell());
        getContent().addClassName("vptu-filters");
        getContent().add(text, year, state, inForce);
    }

    void show(PlanFilter filter) {
        showing = true;
        text.setValue(filter.text());
        year.setValue(filter.year());
        state.setValue(filter.state());
        inForce.setValue(filter.inForce());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(
                    new PlanFilter(text.getValue().strip(), year.getValue(), state.getValue(), inForce.getValue()));
        }
    }

    void focus() {
        text.focus();
    }
}
