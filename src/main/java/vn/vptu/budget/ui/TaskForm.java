package vn.vptu.budget.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.FiscalYears;
import vn.vptu.budget.TaskDraft;
import vn.vptu.directory.Units;

/** The fields of a task. Its year and its code can only be read once it is stored. */
final class TaskForm extends FixedForm<TaskDraft> {

    private final BudgetCodes codes;
    private final LocalDate today;
    private final Select<Integer> year = new Select<>();
    private final TextField code;
    private final ComboBox<String> source = new ComboBox<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    TaskForm(FiscalYears years, BudgetCodes codes, Units units, LocalDate today) {
        super(TaskDraft.class);
        this.codes = codes;
        this.today = today;
        year.setLabel(getTranslation("budget.tasks.year"));
        year.setItems(years.all());
        year.setItemLabelGenerator(each -> Integer.toString(each));
        add("year", year).setRequiredIndicatorVisible(true);
        code = add("code", new TextField(getTranslation("budget.tasks.code")));
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("budget.tasks.code-help"));
        TextArea name = add("name", new TextArea(getTranslation("budget.tasks.name")));
        name.setRequiredIndicatorVisible(true);
        wide(name);
        TextField basis =
                add("legalBasis", new TextField(getTranslation("budget.tasks.legal-basis")), Texts.nullable());
        basis.setPlaceholder(getTranslation("budget.tasks.legal-basis-example"));
        wide(basis);
        Picker unit = Choices.unit(getTranslation("budget.tasks.unit"), units, today);
        wide(add("unitId", unit, unit.ids()));
        source.setLabel(getTranslation("budget.tasks.source"));
        source.setItemLabelGenerator(each -> sources.getOrDefault(each, each));
        source.setClearButtonVisible(true);
        wide(add("sourceCode", source));
        Checkbox closed = addPlain("closed", new Checkbox(getTranslation("budget.tasks.closed")));
        closed.setHelperText(getTranslation("budget.tasks.closed-help"));
        wide(closed);
        offerSources(today.getYear());
        year.addValueChangeListener(change -> offerSources(change.getValue()));
        fix(year, code);
    }

    /** The sources that hold at the end of the year; what had been chosen stays chosen, and saving says when it does not hold. */
    private void offerSources(@Nullable Integer of) {
        String was = source.getValue();
        sources.clear();
        LocalDate day = of == null ? today : LocalDate.of(of, 12, 31);
        codes.valid(CodeKind.SOURCE, day).forEach(each -> sources.put(each.code(), each.label()));
        source.setItems(sources.keySet());
        source.setValue(was);
    }

    @Override
    TaskDraft begin() {
        return TaskDraft.blank(today.getYear());
    }
}
