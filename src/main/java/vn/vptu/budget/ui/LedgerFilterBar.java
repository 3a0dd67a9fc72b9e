package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.PeriodSpan;

/** Which entries are looked at: what is asked every day at once, the rest on demand, or as soon as it narrows. */
final class LedgerFilterBar extends Composite<Div> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final TextField text = new TextField(getTranslation("budget.ledger.search"));
    private final IntegerField year = new IntegerField(getTranslation("budget.ledger.year"));
    private final DatePicker from = Dates.field(getTranslation("budget.ledger.from"));
    private final DatePicker to = Dates.field(getTranslation("budget.ledger.to"));
    private final ComboBox<EntryKind> kind = new ComboBox<>(getTranslation("budget.ledger.kind"));
    private final TextField subitem = new TextField(getTranslation("budget.ledger.subitem"));
    private final TextField number = new TextField(getTranslation("budget.ledger.number"));
    private final ComboBox<Integer> fromPeriod = new ComboBox<>(getTranslation("budget.key.from-period"));
    private final ComboBox<Integer> toPeriod = new ComboBox<>(getTranslation("budget.key.to-period"));
    private final MoneyField least = new MoneyField(getTranslation("budget.ledger.least"));
    private final MoneyField most = new MoneyField(getTranslation("budget.ledger.most"));
    private final KeyFields fields;
    private final Div others = new Div();
    private final Button more;
    private final Consumer<EntryFilter> changed;
    private boolean showing;

    LedgerFilterBar(KeyFields fields, Consumer<EntryFilter> changed) {
        this.fields = fields;
        this.changed = changed;
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setItems(EntryKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("budget.ledger.kind-choice", each.abbreviation(), each));
        for (ComboBox<Integer> field : List.of(fromPeriod, toPeriod)) {
            field.setItems(
                    IntStream.rangeClosed(1, PeriodSpan.AFTER_YEAR).boxed().toList());
            field.setItemLabelGenerator(period -> KeyWords.span(new PeriodSpan(period, period), this::getTranslation));
            field.setClearButtonVisible(true);
        }
        for (TextField field : List.of(text, subitem, number)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setClearButtonVisible(true);
        }
        kind.setClearButtonVisible(true);
        List<HasValue<?, ?>> all = new ArrayList<>(fields.all());
        all.addAll(List.of(text, year, from, to, kind, subitem, number, fromPeriod, toPeriod, least, most));
        all.forEach(field -> field.addValueChangeListener(change -> tell()));
        more = Buttons.quiet(getTranslation("budget.ledger.more-filters"), this::toggle);
        Div usual = new Div(text, year, from, to, kind, fields.source(), fields.unit(), subitem, number);
        usual.addClassName("vptu-filters");
        others.addClassName("vptu-filters");
        others.add(fields.others());
        others.add(fromPeriod, toPeriod, least, most);
        getContent().addClassName("vptu-filter-rows");
        getContent().add(usual, others, more);
        open(false);
    }

    private void toggle() {
        open(!others.isVisible());
    }

    private void open(boolean wanted) {
        others.setVisible(wanted);
        more.setText(
                wanted ? getTranslation("budget.ledger.fewer-filters") : getTranslation("budget.ledger.more-filters"));
        more.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
    }

    void show(EntryFilter filter) {
        showing = true;
        text.setValue(filter.text());
        year.setValue(filter.year());
        from.setValue(filter.from());
        to.setValue(filter.to());
        kind.setValue(filter.kind());
        subitem.setValue(filter.subitem());
        number.setValue(filter.number());
        fromPeriod.setValue(filter.fromPeriod());
        toPeriod.setValue(filter.toPeriod());
        least.setValue(dong(filter.amounts().least()));
        most.setValue(dong(filter.amounts().most()));
        fields.show(filter.holder(), filter.unit(), filter.codes(), filter.task());
        showing = false;
        // What narrows the list without being seen would be looked for in vain.
        if (narrowsUnseen(filter)) {
            open(true);
        }
    }

    private static boolean narrowsUnseen(EntryFilter filter) {
        EntryFilter.Codes codes = filter.codes();
        return filter.holder() != null
                || codes.chapter() != null
                || codes.subcategory() != null
                || codes.programme() != null
                || filter.task() != null
                || filter.fromPeriod() != null
                || filter.toPeriod() != null
                || !filter.amounts().equals(EntryFilter.Amounts.ALL);
    }

    private static @Nullable Dong dong(@Nullable Long amount) {
        return amount == null ? null : Dong.of(amount);
    }

    private static @Nullable Long amount(MoneyField field) {
        Dong typed = field.getValue();
        return typed == null ? null : typed.amount();
    }

    private void tell() {
        if (!showing) {
            changed.accept(new EntryFilter(
                    sensible(year.getValue()),
                    fromPeriod.getValue(),
                    toPeriod.getValue(),
                    from.getValue(),
                    to.getValue(),
                    fields.holderId(),
                    fields.unitId(),
                    fields.codes(),
                    fields.taskId(),
                    kind.getValue(),
                    new EntryFilter.Amounts(amount(least), amount(most)),
                    subitem.getValue().strip(),
                    number.getValue().strip(),
                    text.getValue().strip()));
        }
    }

    /** While a year is being typed it does not narrow. */
    private static @Nullable Integer sensible(@Nullable Integer typed) {
        return typed == null || typed < FIRST_YEAR || typed > LAST_YEAR ? null : typed;
    }

    void focus() {
        text.focus();
    }
}
