package vn.vptu.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;

/**
 * Dates and times as Vietnamese official papers write them, whatever the machine's locale is.
 *
 * <p>Source: Nghị định 30/2020/NĐ-CP and the Party's guidance on the form of papers: a day below 10 and the months 1
 * and 2 are written with a leading zero, the months 3 to 9 without.
 */
public final class VietnameseDates {

    private static final String[] WEEKDAYS = {"Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private VietnameseDates() {}

    /** Place-and-date line and running text: "ngày 05 tháng 9 năm 2026". */
    public static String longForm(LocalDate date) {
        return "ngày " + twoDigits(date.getDayOfMonth()) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** Citing another paper: "ngày 05/9/2026", with the same rule for zeros as the long form. */
    public static String citation(LocalDate date) {
        return "ngày " + twoDigits(date.getDayOfMonth()) + '/' + month(date) + '/' + date.getYear();
    }

    /** Tables and screens: "05/09/2026". */
    public static String numeric(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + '/' + twoDigits(date.getMonthValue()) + '/' + fourDigits(date);
    }

    public static String weekday(LocalDate date) {
        return weekday(date.getDayOfWeek());
    }

    /** "Thứ Hai" to "Thứ Bảy", "Chủ nhật". */
    public static String weekday(DayOfWeek day) {
        return WEEKDAYS[day.ordinal()];
    }

    /** The clock on schedules: "8h00", "13h30"; seconds are cut off. */
    public static String clock(LocalTime time) {
        return time.getHour() + "h" + twoDigits(time.getMinute());
    }

    /** The clock in running text: "8 giờ 30 phút", and "8 giờ 00" on the hour as office notices write it. */
    public static String clockInWords(LocalTime time) {
        return time.getHour() + " giờ " + twoDigits(time.getMinute()) + (time.getMinute() == 0 ? "" : " phút");
    }

    public static String quarter(LocalDate date) {
        return quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * "Quý III năm 2026".
     *
     * @throws IllegalArgumentException unless the quarter is 1 to 4
     */
    public static String quarter(int year, int quarter) {
        if (quarter < 1 || quarter > QUARTERS.length) {
            throw new IllegalArgumentException("A quarter is 1 to 4, not " + quarter);
        }
        return "Quý " + QUARTERS[quarter - 1] + " năm " + year;
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String fourDigits(LocalDate date) {
        String year = String.valueOf(date.getYear());
        return year.length() < 4 ? "0".repeat(4 - year.length()) + year : year;
    }
}
