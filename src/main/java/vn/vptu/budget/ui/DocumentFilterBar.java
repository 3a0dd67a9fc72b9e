package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.DocumentFilter;
import vn.vptu.budget.DocumentState;

/**
 * What of the documents of one kind is looked at.
 *
 * @param <F> the filter
 * @param <K> the kinds of such documents
 */
abstract class DocumentFilterBar<F extends DocumentFilter<K>, K extends Enum<K>> extends Composite<Div> {

    private final TextField text;
    private final ComboBox<Integer> year;
    private final ComboBox<K> kind = new ComboBox<>();
    private final ComboBox<DocumentState> state = new ComboBox<>(getTranslation("common.state"));
    private final Consumer<F> changed;
    private boolean showing;

    DocumentFilterBar(String search, String yearLabel, List<Integer> years, Consumer<F> changed) {
        this.changed = changed;
        text = new TextField(search);
        year = new ComboBox<>(yearLabel);
        year.setItems(years);
        year.setItemLabelGenerator(each -> Integer.toString(each));
        state.setItemLabelGenerator(each -> getTranslation("enum.DocumentState." + each.name()));
        for (ComboBox<?> field : List.of(year, kind, state)) {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> tell());
        }
        kind.setVisible(false);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> tell());
        getContent().addClassName("vptu-filters");
        getContent().add(text, year, kind, state);
    }

    /** The field in which one of several kinds is chosen. */
    final ComboBox<K> kinds() {
        kind.setVisible(true);
        return kind;
    }

    /** The states that such documents can be in. */
    final void states(List<DocumentState> states) {
        state.setItems(states);
    }

    abstract F filter(String words, @Nullable Integer ofYear, @Nullable K ofKind, @Nullable DocumentState in);

    final void show(F filter) {
        showing = true;
        fill(filter);
        showing = false;
    }

    /** Puts a filter into the fields. */
    void fill(F filter) {
        text.setValue(filter.text());
        year.setValue(filter.year());
        kind.setValue(filter.kind());
        state.setValue(filter.state());
    }

    /** A field was changed; by whoever looks when no filter is being shown. */
    final void tell() {
        if (!showing) {
            changed.accept(filter(text.getValue().strip(), year.getValue(), kind.getValue(), state.getValue()));
        }
    }

    void focus() {
        text.focus();
    }
}
