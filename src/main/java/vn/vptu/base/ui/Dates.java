package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.vptu.base.i18n.Translations;

/** Fields for dates as the office writes them: dd/MM/yyyy, the week from Monday on. */
public final class Dates {

    private static final String SHOWN = "dd/MM/yyyy";
    private static final String[] ALSO_TYPED = {"d/M/yyyy", "d/M/yy", "d/M", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy"};

    private Dates() {}

    /** A field for a day. It also understands {@code 5/1}, {@code 05/01/26} and {@code 5-1-2026}. */
    public static DatePicker field(String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(Translations.VIETNAMESE);
        field.setI18n(texts(field));
        field.setAutoOpen(false);
        field.setClearButtonVisible(true);
        field.setPlaceholder(field.getTranslation("common.date.pattern"));
        return field;
    }

    /** A field for a moment by the office's clock. */
    public static DateTimePicker momentField(String label) {
        DateTimePicker field = new DateTimePicker(label);
        field.setDatePickerI18n(texts(field));
        field.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setDateLabel(field.getTranslation("common.date.day"))
                .setTimeLabel(field.getTranslation("common.date.hour"))
                .setBadInputErrorMessage(field.getTranslation("common.error.moment"))
                .setIncompleteInputErrorMessage(field.getTranslation("common.error.moment-incomplete")));
        field.setStep(Duration.ofMinutes(30));
        field.setAutoOpen(false);
        field.setLocale(Translations.VIETNAMESE);
        field.setDatePlaceholder(field.getTranslation("common.date.pattern"));
        field.setTimePlaceholder(field.getTranslation("common.date.time-pattern"));
        return field;
    }

    /** People enter the last day on which something holds; records keep the first day on which it no longer does. */
    public static Converter<LocalDate, LocalDate> lastDay() {
        return Converter.from(
                last -> Result.ok(last == null ? null : last.plusDays(1)),
                end -> end == null ? null : end.minusDays(1));
    }

    private static DatePickerI18n texts(Component owner) {
        List<String> weekdays = words(owner, "common.date.weekdays");
        DatePickerI18n texts = new DatePickerI18n();
        texts.setDateFormats(SHOWN, ALSO_TYPED);
        texts.setMonthNames(words(owner, "common.date.months"));
        texts.setWeekdays(weekdays);
        texts.setWeekdaysShort(words(owner, "common.date.weekdays-short"));
        texts.setFirstDayOfWeek(1);
        texts.setToday(owner.getTranslation("common.today"));
        texts.setCancel(owner.getTranslation("common.back"));
        texts.setBadInputErrorMessage(owner.getTranslation("common.error.date"));
        return texts;
    }

    private static List<String> words(Component owner, String key) {
        return Arrays.stream(owner.getTranslation(key).split(","))
                .map(String::strip)
                .toList();
    }
}
