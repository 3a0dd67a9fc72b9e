package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DocumentState;

/** What of the documents of the estimate is looked at. */
final class DecisionFilterBar extends Composite<Div> {

    private final TextField text = new TextField(getTranslation("budget.decisions.search"));
    private final ComboBox<Integer> year = new ComboBox<>(getTranslation("budget.decisions.year"));
    private final ComboBox<DecisionKind> kind = new ComboBox<>(getTranslation("budget.decisions.kind"));
    private final ComboBox<DocumentState> state = new ComboBox<>(getTranslation("common.state"));
    private final Consumer<DecisionFilter> changed;
    private boolean showing;

    DecisionFilterBar(List<Integer> years, Consumer<DecisionFilter> changed) {
        this.changed = changed;
        year.setItems(years);
        year.setItemLabelGenerator(each -> Integer.toString(each));
        kind.setItems(DecisionKind.values());
        kind.setItemLabelGenerator(each -> DecisionWords.kind(this, each));
        state.setItems(DocumentState.OF_DECISIONS.stream().sorted().toList());
        state.setItemLabelGenerator(each -> getTranslation("enum.DocumentState." + each.name()));
        for (ComboBox<?> field : List.of(year, kind, state)) {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> tell());
        }
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> tell());
        getContent().addClassName("vptu-filters");
        getContent().add(text, year, kind, state);
    }

    void show(DecisionFilter filter) {
        showing = true;
        text.setValue(filter.text());
        year.setValue(filter.year());
        kind.setValue(filter.kind());
        state.setValue(filter.state());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(
                    new DecisionFilter(text.getValue().strip(), year.getValue(), kind.getValue(), state.getValue()));
        }
    }

    void focus() {
        text.focus();
    }
}
