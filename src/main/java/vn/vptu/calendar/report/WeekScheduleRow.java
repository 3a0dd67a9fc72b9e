package vn.vptu.calendar.report;

import vn.vptu.base.report.StyledText;

/**
 * One row of the printed schedule.
 *
 * @param dayKey the same on every row of a day: their first cells become one
 * @param halfDayKey the same on every row of a half-day of a day
 * @param firstOfDay the row that bears the day in words; a new page bears it again
 * @param last the row that goes over to a new page together with the signature, if need be, and then bears both again
 * @param dayOff the row is its day and {@code across}, nothing else
 */
public record WeekScheduleRow(
        String dayKey,
        String halfDayKey,
        StyledText day,
        String halfDay,
        boolean firstOfDay,
        boolean firstOfHalfDay,
        boolean last,
        boolean dayOff,
        String across,
        String time,
        StyledText content,
        StyledText chair,
        String attendees,
        String place,
        String preparing,
        String note) {}
