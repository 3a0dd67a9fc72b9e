package vn.vptu.calendar.internal.weekimport;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.content.CellFormat;
import vn.vptu.base.content.CellValues;

/**
 * What a cell says, as text that somebody could have typed: dates as 23/11/2026, times as 08:30, whole numbers plain.
 *
 * <p>A date whose format shows no year loses it: the year was added by the spreadsheet program from its own clock, and
 * the week knows better.
 */
final class CellText {

    /** Serial numbers of days from 1954 on; a plain number below is something else. */
    private static final int LIKELY_DAY = 20_000;

    private CellText() {}

    /**
     * @param column what the cell is for, since a number without a format is a day in one column and an hour in another;
     *     null when not known
     */
    static String of(@Nullable Cell cell, @Nullable Column column, boolean since1904) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number(cell, number, column, since1904);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            case Object other -> clean(other.toString());
        };
    }

    /** Composed characters, ordinary line breaks, no invisible characters, no blanks around. */
    static String clean(String text) {
        return CellValues.clean(text);
    }

    private static String number(Cell cell, BigDecimal number, @Nullable Column column, boolean since1904) {
        var format = CellFormat.of(cell);
        double serial = number.doubleValue();
        boolean inCalendar = serial >= 0 && serial < CellValues.LAST_SERIAL;
        if (inCalendar && (format.date() || format.time())) {
            return moment(serial, format, column, since1904);
        }
        if (inCalendar && column == Column.DAY && serial >= LIKELY_DAY) {
            return moment(serial, CellFormat.DATE, column, since1904);
        }
        if (inCalendar && column == Column.TIME && serial > 0 && serial < 1) {
            return moment(serial, CellFormat.TIME, column, since1904);
        }
        return CellValues.plain(number);
    }

    private static String moment(double serial, CellFormat format, @Nullable Column column, boolean since1904) {
        LocalDateTime moment = CellValues.moment(serial, since1904);
        boolean hasTime = !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        boolean dayOnly = !format.time() && !hasTime;
        if (dayOnly || (column == Column.DAY && !hasTime)) {
            return day(moment, format);
        }
        if (serial < 1 || column == Column.TIME || column == Column.HALF_DAY || !format.date()) {
            return clock(moment);
        }
        return day(moment, format) + (format.time() ? " " + clock(moment) : "");
    }

    private static String day(LocalDateTime moment, CellFormat format) {
        String day = two(moment.getDayOfMonth()) + "/" + two(moment.getMonthValue());
        return format.year() ? day + "/" + moment.getYear() : day;
    }

    private static String clock(LocalDateTime moment) {
        String clock = two(moment.getHour()) + ":" + two(moment.getMinute());
        return moment.getSecond() == 0 ? clock : clock + ":" + two(moment.getSecond());
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
