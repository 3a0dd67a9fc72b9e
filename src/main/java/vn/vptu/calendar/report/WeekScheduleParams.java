package vn.vptu.calendar.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Which weekly schedule is wanted, and how it lies on the paper.
 *
 * @param week the Monday of the week; any other day of it is taken for its Monday
 * @param issue the number of the issued version; null for the week as it stands now: the version issued last, or a draft
 *     while the next one is being made
 */
public record WeekScheduleParams(LocalDate week, @Nullable Integer issue, Layout layout, Variant variant) {

    /** The id of the weekly schedule among the papers. */
    public static final String REPORT = "week-schedule";

    /** How the paper lies. */
    public enum Layout {
        PORTRAIT,
        LANDSCAPE
    }

    /** For whom it is: a limited paper leaves out what only leaders may read. The two are never mixed. */
    public enum Variant {
        FULL,
        LIMITED
    }

    public WeekScheduleParams {
        week = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
