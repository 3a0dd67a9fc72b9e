package vn.vptu.budget;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Periods of a year, from and to inclusive: 1 to 12 are its months, 13 is what belongs to it and came after its end.
 *
 * @throws IllegalArgumentException for periods that no year has
 */
public record PeriodSpan(int from, int to) {

    /** What belongs to a year and came after its end. */
    public static final int AFTER_YEAR = 13;

    public static final PeriodSpan YEAR = new PeriodSpan(1, AFTER_YEAR);

    private static final int MONTHS = 12;

    public PeriodSpan {
        if (from < 1 || to < from || to > AFTER_YEAR) {
            throw new IllegalArgumentException("no periods " + from + " to " + to);
        }
    }

    /** A quarter; the fourth without what came after the year. */
    public static PeriodSpan quarter(int quarter) {
        return new PeriodSpan(quarter * 3 - 2, quarter * 3);
    }

    /** The fourth quarter with what came after the year. */
    public static PeriodSpan lastQuarterAdjusted() {
        return new PeriodSpan(10, AFTER_YEAR);
    }

    /** The last day of the span in a year: period 13 ends with the next January. */
    public LocalDate lastDay(int year) {
        return to > MONTHS
                ? LocalDate.of(year + 1, 1, 31)
                : YearMonth.of(year, to).atEndOfMonth();
    }
}
