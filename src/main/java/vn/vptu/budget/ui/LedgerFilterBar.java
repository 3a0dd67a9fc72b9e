package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.Picker;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryKind;

/** Which entries are looked at. What the address narrows beside these fields stays as it is. */
final class LedgerFilterBar extends Composite<Div> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final TextField text = new TextField(getTranslation("budget.ledger.search"));
    private final IntegerField year = new IntegerField(getTranslation("budget.ledger.year"));
    private final DatePicker from = Dates.field(getTranslation("budget.ledger.from"));
    private final DatePicker to = Dates.field(getTranslation("budget.ledger.to"));
    private final ComboBox<EntryKind> kind = new ComboBox<>(getTranslation("budget.ledger.kind"));
    private final ComboBox<String> source = new ComboBox<>(getTranslation("budget.ledger.source"));
    private final Picker unit;
    private final TextField subitem = new TextField(getTranslation("budget.ledger.subitem"));
    private final TextField number = new TextField(getTranslation("budget.ledger.number"));
    private final LongFunction<Optional<Picker.Choice>> anyUnit;
    private final Consumer<EntryFilter> changed;
    private EntryFilter shown = EntryFilter.ALL;
    private boolean showing;

    LedgerFilterBar(
            List<Picker.Choice> units,
            LongFunction<Optional<Picker.Choice>> anyUnit,
            List<String> sources,
            Consumer<EntryFilter> changed) {
        unit = Picker.of(getTranslation("budget.ledger.unit"), units, anyUnit);
        this.anyUnit = anyUnit;
        this.changed = changed;
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        kind.setItems(EntryKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("budget.ledger.kind-choice", each.abbreviation(), each));
        source.setItems(sources);
        for (TextField field : List.of(text, subitem, number)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setClearButtonVisible(true);
        }
        kind.setClearButtonVisible(true);
        source.setClearButtonVisible(true);
        year.setValueChangeMode(ValueChangeMode.LAZY);
        for (HasValue<?, ?> field :
                List.<HasValue<?, ?>>of(text, year, from, to, kind, source, unit, subitem, number)) {
            field.addValueChangeListener(change -> tell());
        }
        getContent().addClassName("vptu-filters");
        getContent().add(text, year, from, to, kind, source, unit, subitem, number);
    }

    void show(EntryFilter filter) {
        showing = true;
        shown = filter;
        text.setValue(filter.text());
        year.setValue(filter.year());
        from.setValue(filter.from());
        to.setValue(filter.to());
        kind.setValue(filter.kind());
        source.setValue(filter.codes().source());
        unit.setValue(
                filter.unit() == null ? null : anyUnit.apply(filter.unit()).orElse(null));
        subitem.setValue(filter.subitem());
        number.setValue(filter.number());
        showing = false;
    }

    private void tell() {
        if (showing) {
            return;
        }
        Picker.Choice chosen = unit.getValue();
        EntryFilter.Codes codes = shown.codes();
        shown = new EntryFilter(
                sensible(year.getValue()),
                shown.fromPeriod(),
                shown.toPeriod(),
                from.getValue(),
                to.getValue(),
                shown.holder(),
                chosen == null ? null : chosen.id(),
                new EntryFilter.Codes(codes.chapter(), codes.subcategory(), source.getValue(), codes.programme()),
                shown.task(),
                kind.getValue(),
                subitem.getValue().strip(),
                number.getValue().strip(),
                text.getValue().strip());
        changed.accept(shown);
    }

    /** While a year is being typed it does not narrow. */
    private static @Nullable Integer sensible(@Nullable Integer typed) {
        return typed == null || typed < FIRST_YEAR || typed > LAST_YEAR ? null : typed;
    }

    void focus() {
        text.focus();
    }
}
