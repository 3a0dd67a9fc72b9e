package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;

/** What of the payment documents is looked at. */
final class VoucherFilterBar extends Composite<Div> {

    private final TextField text = new TextField(getTranslation("budget.vouchers.search"));
    private final ComboBox<Integer> year = new ComboBox<>(getTranslation("budget.vouchers.year"));
    private final ComboBox<VoucherKind> kind = new ComboBox<>(getTranslation("budget.vouchers.kind"));
    private final ComboBox<DocumentState> state = new ComboBox<>(getTranslation("common.state"));
    private final Consumer<VoucherFilter> changed;
    private boolean showing;

    VoucherFilterBar(List<Integer> years, Consumer<VoucherFilter> changed) {
        this.changed = changed;
        year.setItems(years);
        year.setItemLabelGenerator(each -> Integer.toString(each));
        kind.setItems(VoucherKind.values());
        kind.setItemLabelGenerator(each -> VoucherWords.kind(this, each));
        state.setItems(DocumentState.values());
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

    void show(VoucherFilter filter) {
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
                    new VoucherFilter(text.getValue().strip(), year.getValue(), kind.getValue(), state.getValue()));
        }
    }

    void focus() {
        text.focus();
    }
}
