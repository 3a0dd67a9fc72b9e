package vn.vptu.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ReportFormat;

/**
 * A paper that is to be made by itself, as it is edited.
 *
 * @param report the id of its definition
 * @param query what is chosen for the next run, as in the paper's link without a question mark
 * @param weekDay of a weekly one
 * @param hour of the office's clock, from 0 to 23
 * @param until the last day on which it may run; null for no end
 */
public record ScheduleDraft(
        @Nullable String report,
        String query,
        @Nullable ReportFormat format,
        @Nullable Rhythm rhythm,
        @Nullable DayOfWeek weekDay,
        @Nullable Integer hour,
        @Nullable LocalDate until,
        boolean paused) {}
