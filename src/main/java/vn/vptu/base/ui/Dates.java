package vn.vptu.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.vptu.base.i18n.Translations;

/** Date fields as the office writes dates: dd/MM/yyyy, the week beginning on Monday, in the reader's language. */
public final class Dates {

    private Dates() {}

    /** A field for a day. It also understands {@code 5/1}, {@code 05/01/26} and {@code 5-1-2026}. */
    public static DatePicker picker(String label) {
        DatePicker picker = new DatePicker(label);
        Locale locale =
                picker.getTranslation("common.language").equals("en") ? Locale.ENGLISH : Translations.VIETNAMESE;
        picker.setLocale(Translations.VIETNAMESE);
        picker.setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d/M", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(SUNDAY_FIRST, day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(SUNDAY_FIRST, day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setToday(picker.getTranslation("common.today"))
                .setCancel(picker.getTranslation("common.back")));
        picker.setWeekNumbersVisible(false);
        return picker;
    }

    private static final DayOfWeek[] SUNDAY_FIRST = {
        DayOfWeek.SUNDAY,
        DayOfWeek.MONDAY,
        DayOfWeek.TUESDAY,
        DayOfWeek.WEDNESDAY,
        DayOfWeek.THURSDAY,
        DayOfWeek.FRIDAY,
        DayOfWeek.SATURDAY
    };

    private static <T> List<String> names(T[] values, java.util.function.Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
