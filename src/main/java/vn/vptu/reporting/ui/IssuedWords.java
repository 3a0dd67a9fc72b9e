package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Chip;
import vn.vptu.reporting.IssuedState;

/** How issued papers are spoken of. */
final class IssuedWords {

    /** What a paper was made from: the name of a parameter and its value, as its form shows them. */
    record Parameter(String name, String value) {}

    private IssuedWords() {}

    static Chip state(Component page, IssuedState state) {
        Chip.Tone tone = switch (state) {
            case ISSUED -> Chip.Tone.OK;
            case WITHDRAWN -> Chip.Tone.BAD;
            case REPLACED -> Chip.Tone.MUTED;
        };
        return new Chip(page.getTranslation("enum.IssuedState." + state.name()), tone);
    }

    /** The parameters that say anything: what is left out or not chosen says nothing. */
    static List<Parameter> parameters(Component page, ReportDefinition<?, ?> report, Map<String, String> query) {
        List<Parameter> all = new ArrayList<>();
        for (RecordComponent component : report.params().getRecordComponents()) {
            String value = query.get(component.getName());
            if (value != null && !value.isBlank() && !value.equals("false")) {
                all.add(new Parameter(
                        page.getTranslation(report.paramKey(component.getName())),
                        value(page, report, component, value)));
            }
        }
        return all;
    }

    private static String value(
            Component page, ReportDefinition<?, ?> report, RecordComponent component, String value) {
        Class<?> type = component.getType();
        if (type == boolean.class || type == Boolean.class) {
            return page.getTranslation("common.yes");
        }
        if (type.isEnum()) {
            return page.getTranslation("enum." + type.getSimpleName() + "." + value);
        }
        if (type == LocalDate.class) {
            return day(value);
        }
        return report.choices(component.getName()).entrySet().stream()
                .filter(choice -> choice.getKey().toString().equals(value))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(value);
    }

    private static String day(String value) {
        try {
            return VietnameseDates.numeric(LocalDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return value;
        }
    }
}
