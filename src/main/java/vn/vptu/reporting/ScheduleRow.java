package vn.vptu.reporting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ReportFormat;

/**
 * A scheduled paper in the list.
 *
 * @param report the id of its definition
 * @param weekDay the day of a weekly one
 * @param next when it is made next; null when it has ended
 */
public record ScheduleRow(
        long id,
        String report,
        ReportFormat format,
        Rhythm rhythm,
        @Nullable DayOfWeek weekDay,
        int hour,
        @Nullable LocalDate until,
        boolean paused,
        @Nullable Instant next) {}
