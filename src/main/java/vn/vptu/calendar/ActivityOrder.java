package vn.vptu.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/** The order of the paper within a day: half-day with all-day first, hour with no hour first, rank of the chair. */
final class ActivityOrder {

    private ActivityOrder() {}

    static Comparator<ActivityRow> on(LocalDate day) {
        return Comparator.comparing((ActivityRow a) -> a.period().halfDayOn(day))
                .thenComparing(a -> hour(a, day))
                .thenComparing(ActivityRow::chairRank)
                .thenComparing(ActivityRow::id);
    }

    /** In seconds of the day; what has no hour comes before midnight. */
    private static int hour(ActivityRow activity, LocalDate day) {
        LocalTime start = activity.period().start();
        // On the days that follow the first, the hour of the first says nothing.
        return start == null || !day.equals(activity.period().fromDate()) ? -1 : start.toSecondOfDay();
    }
}
