package vn.vptu.base.time;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * A day of the Vietnamese lunar calendar (âm lịch), as shown beside the date on calendars and as needed for Tết and
 * Giỗ Tổ.
 *
 * <p>Valid for the solar days 1900-01-01 to 2100-12-31. Rule: months start on the day of the new moon and are named by
 * the sun's longitude, both seen from GMT+7, after the published astronomical series of Meeus; Chinese calendars
 * (GMT+8) differ in some years, such as 2030. Before 1968 this is today's rule, not what was printed at the time.
 *
 * @param day 1 to 30
 * @param month 1 to 12
 * @param year the lunar year, named by the solar year in which its Tết falls
 * @param leapMonth whether this is the second month of that number (tháng nhuận)
 */
public record LunarDate(int day, int month, int year, boolean leapMonth) {

    /** The first solar day with a lunar date. */
    public static final LocalDate MIN = LocalDate.of(1900, 1, 1);

    /** The last solar day with a lunar date. */
    public static final LocalDate MAX = LocalDate.of(2100, 12, 31);

    private static final String[] STEMS = {"Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"};
    private static final String[] BRANCHES = {
        "Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"
    };

    /** Checks the ranges only; whether the month exists and is long enough is seen by {@link #toSolar()}. */
    public LunarDate {
        if (day < 1 || day > 30 || month < 1 || month > 12 || year < 1899 || year > 2100) {
            throw new IllegalArgumentException("No lunar date: day %s, month %s, year %s".formatted(day, month, year));
        }
    }

    /**
     * The lunar date of a solar day.
     *
     * @throws IllegalArgumentException outside 1900-01-01 to 2100-12-31
     */
    public static LunarDate of(LocalDate date) {
        requireSupported(date);
        int julianDay = (int) date.getLong(JulianFields.JULIAN_DAY);
        int index = LunarMonths.indexOf(julianDay);
        return new LunarDate(
                julianDay - LunarMonths.start(index) + 1,
                LunarMonths.month(index),
                LunarMonths.year(index),
                LunarMonths.isLeap(index));
    }

    /**
     * The solar day of this lunar date; Tết of 2027 is {@code new LunarDate(1, 1, 2027, false).toSolar()}.
     *
     * @throws IllegalArgumentException if the year has no such month, the month no such day, or the day lies outside
     *     1900-01-01 to 2100-12-31
     */
    public LocalDate toSolar() {
        int index = LunarMonths.find(year, month, leapMonth);
        if (index < 0 || day > LunarMonths.length(index)) {
            throw new IllegalArgumentException("The lunar calendar has no " + this);
        }
        LocalDate date = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, LunarMonths.start(index) + day - 1L);
        requireSupported(date);
        return date;
    }

    /** The name of the year in the cycle of sixty: 2026 is "Bính Ngọ". */
    public String yearName() {
        return STEMS[year % 10] + ' ' + BRANCHES[year % 12];
    }

    private static void requireSupported(LocalDate date) {
        if (date.isBefore(MIN) || date.isAfter(MAX)) {
            throw new IllegalArgumentException(
                    "Lunar dates are known from %s to %s, not for %s".formatted(MIN, MAX, date));
        }
    }
}
