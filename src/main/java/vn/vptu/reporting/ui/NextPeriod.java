package vn.vptu.reporting.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * The dates of a paper, one period later: {@code from} and {@code to} move by as many months when they are whole months,
 * else by their own length; a {@code week} by a week, any other day by a month.
 */
final class NextPeriod {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String WEEK = "week";

    private NextPeriod() {}

    /** The dates by the names of their parameters, moved; as many as were given. */
    static Map<String, LocalDate> of(Map<String, LocalDate> dates) {
        Map<String, LocalDate> moved = new HashMap<>();
        dates.forEach((name, date) -> moved.put(name, name.equals(WEEK) ? date.plusWeeks(1) : monthLater(date)));
        LocalDate from = dates.get(FROM);
        LocalDate to = dates.get(TO);
        if (from != null && to != null && !to.isBefore(from)) {
            LocalDate next = to.plusDays(1);
            boolean months = from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
            moved.put(FROM, next);
            moved.put(
                    TO,
                    months
                            ? next.plusMonths(ChronoUnit.MONTHS.between(from, next))
                                    .minusDays(1)
                            : next.plusDays(ChronoUnit.DAYS.between(from, to)));
        }
        return moved;
    }

    /** The last day of a month is followed by the last day of the next one. */
    private static LocalDate monthLater(LocalDate date) {
        YearMonth next = YearMonth.from(date).plusMonths(1);
        boolean last = date.getDayOfMonth() == date.lengthOfMonth();
        return last ? next.atEndOfMonth() : date.plusMonths(1);
    }
}
