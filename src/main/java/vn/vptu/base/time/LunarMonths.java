package vn.vptu.base.time;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Arrays;

/**
 * All lunar months from the end of 1899 to the end of 2101, computed once (some 2,500 new moons), so that a date costs
 * one binary search.
 *
 * <p>Days are Julian day numbers.
 */
final class LunarMonths {

    private static final int FIRST_SPAN = 1899;
    private static final int LAST_SPAN = 2100;
    private static final double MEAN_MONTH = 29.530588853;

    private static final int[] STARTS;
    /** year * 100 + month * 2 + 1 for a leap month. */
    private static final int[] NAMES;

    static {
        int firstMoon = month11(FIRST_SPAN);
        int count = month11(LAST_SPAN + 1) - firstMoon;
        // One start more than months: the end of the last one.
        STARTS = new int[count + 1];
        Arrays.setAll(STARTS, i -> MoonAndSun.newMoonDay(firstMoon + i));
        NAMES = new int[count];
        for (int year = FIRST_SPAN; year <= LAST_SPAN; year++) {
            nameSpan(year, month11(year) - firstMoon, month11(year + 1) - firstMoon);
        }
    }

    private LunarMonths() {}

    /** The month of a day: the last one that starts on it or before. */
    static int indexOf(int julianDay) {
        int found = Arrays.binarySearch(STARTS, julianDay);
        return found >= 0 ? found : -found - 2;
    }

    /** The place of a named month, or -1 if there is none. */
    static int find(int year, int month, boolean leap) {
        int name = name(year, month, leap);
        int from = Math.max(0, indexOf(julianDay(year, 1, 1)));
        for (int i = from; i < NAMES.length && year(i) <= year; i++) {
            if (NAMES[i] == name) {
                return i;
            }
        }
        return -1;
    }

    static int start(int index) {
        return STARTS[index];
    }

    static int length(int index) {
        return STARTS[index + 1] - STARTS[index];
    }

    static int year(int index) {
        return NAMES[index] / 100;
    }

    static int month(int index) {
        return NAMES[index] % 100 / 2;
    }

    static boolean isLeap(int index) {
        return NAMES[index] % 2 == 1;
    }

    /** The number of the new moon that starts month 11, the one with the winter solstice (Đông chí). */
    private static int month11(int year) {
        int days = julianDay(year, 12, 31) - 2415021;
        int moon = (int) Math.floor(days / MEAN_MONTH);
        return MoonAndSun.sunSector(MoonAndSun.newMoonDay(moon)) >= 9 ? moon - 1 : moon;
    }

    /** Names the months from month 11 of a year to the one before month 11 of the next. */
    private static void nameSpan(int year, int from, int to) {
        int leap = STARTS[to] - STARTS[from] > 365 ? leapMonth(from, to) : to;
        for (int i = from; i < to; i++) {
            int number = 11 + i - from - (i >= leap ? 1 : 0);
            NAMES[i] = number <= 12 ? name(year, number, i == leap) : name(year + 1, number - 12, i == leap);
        }
    }

    /** Of 13 months the first without a new sector of the sun repeats the number of the month before. */
    private static int leapMonth(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (MoonAndSun.sunSector(STARTS[i]) == MoonAndSun.sunSector(STARTS[i + 1])) {
                return i;
            }
        }
        throw new IllegalStateException("13 lunar months without a leap month from day " + STARTS[from]);
    }

    private static int name(int year, int month, boolean leap) {
        return year * 100 + month * 2 + (leap ? 1 : 0);
    }

    private static int julianDay(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).getLong(JulianFields.JULIAN_DAY);
    }
}
