package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.function.Consumer;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.ui.Dates;
import vn.vptu.reporting.IssuedFilter;
import vn.vptu.reporting.IssuedState;
import vn.vptu.reporting.Reports;

/** What of the issued papers is looked at. */
final class IssuedFilterBar extends Composite<Div> {

    private final TextField text = new TextField(getTranslation("reporting.issued.search"));
    private final ComboBox<String> report = new ComboBox<>(getTranslation("reporting.issued.report"));
    private final ComboBox<IssuedState> state = new ComboBox<>(getTranslation("common.state"));
    private final DatePicker from = Dates.field(getTranslation("reporting.issued.from"));
    private final DatePicker to = Dates.field(getTranslation("reporting.issued.to"));
    private final Consumer<IssuedFilter> changed;
    private boolean showing;

    IssuedFilterBar(Reports reports, Consumer<IssuedFilter> changed) {
        this.changed = changed;
        report.setItems(reports.mine().stream()
                .sorted(Comparator.comparing(paper -> SearchKey.of(getTranslation(paper.titleKey()))))
                .map(ReportDefinition::id)
                .toList());
        report.setItemLabelGenerator(id ->
                reports.find(id).map(paper -> getTranslation(paper.titleKey())).orElse(id));
        report.setClearButtonVisible(true);
        state.setItems(IssuedState.values());
        state.setItemLabelGenerator(each -> getTranslation("enum.IssuedState." + each.name()));
        state.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> tell());
        report.addValueChangeListener(change -> tell());
        state.addValueChangeListener(change -> tell());
        from.addValueChangeListener(change -> tell());
        to.addValueChangeListener(change -> tell());
        getContent().addClassName("vptu-filters");
        getContent().add(text, report, state, from, to);
    }

    void show(IssuedFilter filter) {
        showing = true;
        text.setValue(filter.text());
        report.setValue(filter.report());
        state.setValue(filter.state());
        from.setValue(filter.from());
        to.setValue(filter.to());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(new IssuedFilter(
                    text.getValue().strip(), report.getValue(), state.getValue(), from.getValue(), to.getValue()));
        }
    }

    void focus() {
        text.focus();
    }
}
