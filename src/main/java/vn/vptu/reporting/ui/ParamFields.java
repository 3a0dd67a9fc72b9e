package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.Picker;

/** Makes the field of each parameter of a paper by its type. */
final class ParamFields {

    private static final int LONGEST = 500;

    private final Component words;
    private final ReportDefinition<?, ?> report;

    /**
     * Prepares to make fields.
     *
     * @param words tells the language
     */
    ParamFields(Component words, ReportDefinition<?, ?> report) {
        this.words = words;
        this.report = report;
    }

    List<ParamField> all() {
        return Arrays.stream(report.params().getRecordComponents())
                .map(this::field)
                .toList();
    }

    private ParamField field(RecordComponent component) {
        String name = component.getName();
        String label = words.getTranslation(report.paramKey(name));
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return ParamField.of(name, Dates.field(label), LocalDate::toString, ParamFields::date);
        }
        if (type == boolean.class || type == Boolean.class) {
            return ParamField.of(
                    name,
                    new Checkbox(label),
                    yes -> "true",
                    text -> text.equalsIgnoreCase("true") || text.equals("1"));
        }
        if (type.isEnum()) {
            return choice(name, label, type);
        }
        Map<Long, String> choices = report.choices(name);
        if (!choices.isEmpty()) {
            return record(name, label, choices);
        }
        if (type == int.class || type == Integer.class) {
            IntegerField field = new IntegerField(label);
            field.setI18n(new IntegerField.IntegerFieldI18n()
                    .setBadInputErrorMessage(words.getTranslation("common.error.number")));
            return ParamField.of(name, field, String::valueOf, ParamFields::whole);
        }
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        if (type != String.class) {
            field.setAllowedCharPattern("[0-9-]");
        }
        return ParamField.of(name, field, String::strip, text -> text);
    }

    private ParamField choice(String name, String label, Class<?> type) {
        List<String> constants = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        Select<String> field = new Select<>();
        field.setLabel(label);
        field.setItems(constants);
        field.setItemLabelGenerator(constant -> words.getTranslation("enum." + type.getSimpleName() + "." + constant));
        return ParamField.of(
                name,
                field,
                constant -> constant,
                text -> constants.stream()
                        .filter(each -> each.equalsIgnoreCase(text))
                        .findFirst()
                        .orElse(null));
    }

    private static ParamField record(String name, String label, Map<Long, String> choices) {
        List<Picker.Choice> offered = choices.entrySet().stream()
                .map(each -> new Picker.Choice(each.getKey(), each.getValue()))
                .toList();
        Picker field = Picker.of(label, offered, id -> java.util.Optional.empty());
        return ParamField.of(
                name,
                field,
                chosen -> Long.toString(chosen.id()),
                text -> offered.stream()
                        .filter(each -> Long.toString(each.id()).equals(text))
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static @Nullable Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** The dates among the fields, by the names of their parameters. */
    static Map<String, DatePicker> dates(List<ParamField> fields) {
        return fields.stream()
                .filter(field -> field.component() instanceof DatePicker)
                .collect(java.util.stream.Collectors.toMap(ParamField::name, field -> (DatePicker) field.component()));
    }
}
