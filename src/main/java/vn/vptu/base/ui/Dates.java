package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.DateWords;

/** Fields for dates as the office writes them: dd/MM/yyyy, the week from Monday on. */
public final class Dates {

    /** The browser reads only how a day is shown, {@link DateWords} the rest. */
    private static final String SHOWN = "dd/MM/yyyy";

    private Dates() {}

    /** A field for a day. It understands whatever {@link DateWords} reads: {@code 5/1}, {@code hôm nay}, {@code t2}. */
    public static DatePicker field(String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(Translations.VIETNAMESE);
        field.setI18n(texts(field));
        field.setFallbackParser(typed -> read(field, typed));
        field.setAutoOpen(false);
        field.setClearButtonVisible(true);
        field.setPlaceholder(field.getTranslation("common.date.pattern"));
        return field;
    }

    /** A field for a moment by the office's clock. */
    public static MomentField momentField(String label) {
        return new MomentField(label);
    }

    /** People enter the last day on which something holds; records keep the first day on which it no longer does. */
    public static Converter<LocalDate, LocalDate> lastDay() {
        return Converter.from(
                last -> Result.ok(last == null ? null : last.plusDays(1)),
                end -> end == null ? null : end.minusDays(1));
    }

    /** Where a field opens in another year than this one, that year is meant. */
    private static Result<LocalDate> read(DatePicker field, String typed) {
        DateWords words = new DateWords(Beans.get(Clock.class));
        LocalDate opens = field.getInitialPosition();
        return switch (opens == null ? words.read(typed) : words.read(typed, opens)) {
            case DateWords.Reading.Day day -> Result.ok(day.date());
            case DateWords.Reading.Refused refused ->
                Result.error(field.getTranslation(refused.code(), refused.args().toArray()));
        };
    }

    private static DatePickerI18n texts(Component owner) {
        List<String> weekdays = words(owner, "common.date.weekdays");
        DatePickerI18n texts = new DatePickerI18n();
        texts.setDateFormats(SHOWN);
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
