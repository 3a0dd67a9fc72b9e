package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.ui.FieldErrors;

/** What has to be chosen before a paper can be made: a field for each component of its parameters. */
final class ParamForm extends Div {

    private final ReportDefinition<?, ?> report;
    private final List<ParamField> fields;
    private final Div whole = new Div();

    ParamForm(ReportDefinition<?, ?> report) {
        this.report = report;
        fields = new ParamFields(this, report).all();
        addClassName("vptu-params");
        whole.addClassName("vptu-form-errors");
        whole.getElement().setAttribute("role", "alert");
        add(whole);
        fields.forEach(field -> add(field.component()));
        if (fields.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("papers.no-params"));
            nothing.addClassName("vptu-muted");
            add(nothing);
        }
        clearErrors();
    }

    /** Whether the query names anything this paper asks for. */
    boolean knows(Map<String, String> query) {
        return fields.stream().anyMatch(field -> query.containsKey(field.name()));
    }

    /** Shows exactly this query. */
    void show(Map<String, String> query) {
        fields.forEach(field -> field.enter().accept(query.getOrDefault(field.name(), "")));
        // A choice that the query leaves out is the first one, for whoever reads the link as for whoever looks here.
        sensible(null).forEach((name, text) -> {
            if (!query.containsKey(name)) {
                enter(name, text);
            }
        });
    }

    /** Shows what most people want: this month until today, this week, the first choice. */
    void showSensible(LocalDate today) {
        sensible(today).forEach(this::enter);
    }

    private void enter(String name, String text) {
        fields.stream()
                .filter(field -> field.name().equals(name))
                .forEach(field -> field.enter().accept(text));
    }

    /** What a parameter is when nobody says; without a day, only that of choices. */
    private Map<String, String> sensible(@Nullable LocalDate today) {
        Map<String, String> values = new HashMap<>();
        for (RecordComponent component : report.params().getRecordComponents()) {
            String name = component.getName();
            if (component.getType().isEnum() && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                values.put(name, ((Enum<?>) component.getType().getEnumConstants()[0]).name());
            } else if (component.getType() == LocalDate.class && today != null) {
                values.put(name, day(name, today).toString());
            }
        }
        return values;
    }

    private static LocalDate day(String name, LocalDate today) {
        return switch (name) {
            case "from" -> today.withDayOfMonth(1);
            case "week" -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> today;
        };
    }

    /** What stands in the fields; empty ones are left out. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        fields.forEach(field -> {
            String text = field.text().get();
            if (!text.isEmpty()) {
                query.put(field.name(), text);
            }
        });
        return query;
    }

    /** The same as it stands in an address, without a question mark. */
    String address() {
        return query().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether every field could take what was typed. */
    boolean readable() {
        return fields.stream().allMatch(field -> field.unreadable().get().isEmpty());
    }

    void clearErrors() {
        fields.forEach(field -> field.say(null));
        whole.removeAll();
        whole.setVisible(false);
    }

    /** Says at each field what it could not take. */
    void showUnreadable() {
        clearErrors();
        fields.forEach(field -> field.unreadable().get().ifPresent(field::say));
    }

    /** Says at each field what is wrong with it; the first one gets the focus. */
    void show(List<FieldError> errors) {
        clearErrors();
        Component first = null;
        for (FieldError error : errors) {
            ParamField field = fields.stream()
                    .filter(each -> each.name().equals(error.field()))
                    .findFirst()
                    .orElse(null);
            if (field == null) {
                say(FieldErrors.sentence(this, error));
            } else {
                field.say(sentence(error));
                first = first == null ? field.component() : first;
            }
        }
        if (first instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Elsewhere these sentences follow the name of the parameter; here they stand alone. */
    private String sentence(FieldError error) {
        if (error.code().equals("reporting.error.param-missing")) {
            return getTranslation("papers.missing");
        }
        String text = FieldErrors.sentence(this, error);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(getLocale()) + text.substring(1);
    }

    /** Says something about the whole. */
    void say(String sentence) {
        whole.add(new Paragraph(sentence));
        whole.setVisible(true);
    }

    /** Whether there is a period that could be followed by another. */
    boolean hasPeriod() {
        return !ParamFields.dates(fields).isEmpty();
    }

    /** Moves the dates on by one period. */
    void nextPeriod() {
        Map<String, DatePicker> dates = ParamFields.dates(fields);
        Map<String, LocalDate> now = new HashMap<>();
        dates.forEach((name, field) -> {
            if (!field.isEmpty()) {
                now.put(name, field.getValue());
            }
        });
        NextPeriod.of(now)
                .forEach((name, date) -> Objects.requireNonNull(dates.get(name)).setValue(date));
    }

    void onChange(Runnable listener) {
        fields.forEach(field -> field.onChange(listener));
    }
}
