package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.HourWords;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.FormParts;
import vn.vptu.base.ui.Moments;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;

/** The fields of a time: from day to day, half-day, hours as people type them ("8h", "13h30", "7:30"). */
final class PeriodFields extends Composite<Div> {

    private final DatePicker from = Dates.field(getTranslation("calendar.activity.from-date"));
    private final DatePicker to = Dates.field(getTranslation("calendar.activity.to-date"));
    private final Select<HalfDay> halfDay = new Select<>();
    private final TextField start = new TextField(getTranslation("calendar.activity.start"));
    private final TextField end = new TextField(getTranslation("calendar.activity.end"));

    PeriodFields() {
        halfDay.setLabel(getTranslation("calendar.activity.half-day"));
        halfDay.setItems(HalfDay.MORNING, HalfDay.AFTERNOON, HalfDay.EVENING, HalfDay.ALL_DAY);
        halfDay.setItemLabelGenerator(part -> getTranslation("enum.HalfDay." + part.name()));
        from.setRequiredIndicatorVisible(true);
        start.setPlaceholder(getTranslation("calendar.activity.hour-example"));
        start.setHelperText(getTranslation("calendar.activity.hour-help"));
        // Most activities last one day: the second date follows the first until somebody says otherwise.
        from.addValueChangeListener(change -> {
            LocalDate day = change.getValue();
            LocalDate last = to.getValue();
            if (day != null && (last == null || last.equals(change.getOldValue()) || last.isBefore(day))) {
                to.setValue(day);
            }
        });
        // The half-day follows the hour; "all day" stays, because such a meeting has an hour too.
        start.addValueChangeListener(change -> HourWords.read(change.getValue()).ifPresent(hour -> {
            if (halfDay.getValue() != HalfDay.ALL_DAY) {
                halfDay.setValue(HalfDay.of(hour));
            }
        }));
        getContent().addClassName("vptu-fields");
        getContent().add(from, to, halfDay, start, end);
    }

    /** Tells where to put what a service refuses. */
    void names(FieldErrors errors) {
        errors.field("fromDate", from);
        errors.field("toDate", to);
        errors.field("halfDay", halfDay);
        errors.field("start", start);
        errors.field("end", end);
    }

    /** The fields as they stand; the half-day last, for it follows the hour. */
    void parts(FormParts parts) {
        parts.add("fromDate", from, LocalDate.class);
        parts.add("toDate", to, LocalDate.class);
        parts.add("start", start, String.class);
        parts.add("end", end, String.class);
        parts.add("halfDay", halfDay, HalfDay.class);
    }

    void set(Period period) {
        from.setValue(period.fromDate());
        to.setValue(period.toDate());
        halfDay.setValue(period.halfDay());
        start.setValue(shown(period.start()));
        end.setValue(shown(period.end()));
        halfDay.setValue(period.halfDay());
    }

    private String shown(@Nullable LocalTime time) {
        return time == null ? "" : Moments.hour(this, time);
    }

    /** The time as typed; null, with the faults added, when a field cannot be read. */
    @Nullable Period get(List<FieldError> faults) {
        LocalDate first = from.getValue();
        if (first == null) {
            faults.add(FieldError.of("fromDate", "calendar.error.no-date"));
        }
        int before = faults.size();
        LocalTime begins = hour("start", start.getValue(), faults);
        LocalTime ends = hour("end", end.getValue(), faults);
        if (first == null || faults.size() > before) {
            return null;
        }
        HalfDay part = halfDay.getValue();
        if (part == null) {
            part = begins == null ? HalfDay.ALL_DAY : HalfDay.of(begins);
        }
        LocalDate last = to.getValue() == null ? first : to.getValue();
        return new Period(first, last, part, begins, ends);
    }

    private static @Nullable LocalTime hour(String field, String typed, List<FieldError> faults) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<LocalTime> hour = HourWords.read(typed);
        if (hour.isEmpty()) {
            faults.add(FieldError.of(field, "common.error.hour", typed.strip()));
        }
        return hour.orElse(null);
    }
}
