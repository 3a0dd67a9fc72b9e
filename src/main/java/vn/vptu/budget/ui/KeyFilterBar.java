package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.KeyFilter;

/** Which shares of which keys are looked at. */
final class KeyFilterBar extends Composite<Div> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int ALL_OF_IT = 100;

    private final TextField text = new TextField(getTranslation("budget.keys.search"));
    private final IntegerField year = new IntegerField(getTranslation("budget.ledger.year"));
    private final IntegerField below = new IntegerField(getTranslation("budget.keys.below"));
    private final KeyFields fields;
    private final Consumer<KeyFilter> changed;
    private boolean showing;

    KeyFilterBar(KeyFields fields, Consumer<KeyFilter> changed) {
        this.fields = fields;
        this.changed = changed;
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        below.setMin(1);
        below.setMax(ALL_OF_IT);
        below.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        year.setValueChangeMode(ValueChangeMode.LAZY);
        below.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> tell());
        year.addValueChangeListener(change -> tell());
        below.addValueChangeListener(change -> tell());
        fields.all().forEach(field -> field.addValueChangeListener(change -> tell()));
        getContent().addClassName("vptu-filters");
        getContent().add(text, year, fields.unit(), fields.source(), below);
        getContent().add(fields.others());
    }

    /** Shows a filter, with the year that it means. */
    void show(KeyFilter filter, int meant) {
        showing = true;
        text.setValue(filter.text());
        year.setValue(meant);
        below.setValue(filter.below());
        fields.show(filter.holder(), filter.unit(), filter.codes(), filter.task());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(new KeyFilter(
                    within(year.getValue(), FIRST_YEAR, LAST_YEAR),
                    fields.holderId(),
                    fields.unitId(),
                    fields.codes(),
                    fields.taskId(),
                    within(below.getValue(), 1, ALL_OF_IT),
                    text.getValue().strip()));
        }
    }

    /** What is still being typed does not narrow. */
    private static @Nullable Integer within(@Nullable Integer typed, int least, int most) {
        return typed == null || typed < least || typed > most ? null : typed;
    }

    void focus() {
        text.focus();
    }
}
