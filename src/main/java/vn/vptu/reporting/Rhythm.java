package vn.vptu.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** When a scheduled paper is made, whether or not the office works on that day. */
public enum Rhythm {
    /** On one day of each week. */
    WEEK(0),
    /** On the last day of each month. */
    MONTH(1),
    /** On the last day of each quarter. */
    QUARTER(3),
    /** On the last day of the year. */
    YEAR(12);

    private static final String WEEK_PARAMETER = "week";

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /**
     * The first day of running that is this day or later.
     *
     * @param weekDay of a weekly one; otherwise of no meaning
     */
    public LocalDate onOrAfter(LocalDate day, @Nullable DayOfWeek weekDay) {
        if (months == 0) {
            return day.with(TemporalAdjusters.nextOrSame(weekDay == null ? DayOfWeek.MONDAY : weekDay));
        }
        int within = (day.getMonthValue() - 1) % months;
        return YearMonth.from(day).plusMonths(months - 1L - within).atEndOfMonth();
    }

    /**
     * A date that was chosen for one run, as it is for another: as many weeks or months later as the runs lie apart. The
     * last day of a month stays the last day; a week stays a Monday.
     *
     * @param parameter its name
     */
    LocalDate moved(String parameter, LocalDate date, LocalDate fromRun, LocalDate toRun) {
        if (months == 0) {
            return date.plusDays(ChronoUnit.DAYS.between(fromRun, toRun));
        }
        if (parameter.equals(WEEK_PARAMETER)) {
            return date.plusDays(ChronoUnit.DAYS.between(fromRun, toRun))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        long apart = ChronoUnit.MONTHS.between(YearMonth.from(fromRun), YearMonth.from(toRun));
        boolean last = date.getDayOfMonth() == date.lengthOfMonth();
        return last ? YearMonth.from(date).plusMonths(apart).atEndOfMonth() : date.plusMonths(apart);
    }
}
