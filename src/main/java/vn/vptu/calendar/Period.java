package vn.vptu.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an activity takes place, as it was typed.
 *
 * @param fromDate its first day
 * @param toDate its last day, the same for most
 * @param halfDay the part of the first day in which it starts
 * @param start the hour, when one was given
 * @param end the hour on the last day, when one was given; most schedules give none
 */
public record Period(
        LocalDate fromDate,
        LocalDate toDate,
        HalfDay halfDay,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {

    /** No activity has more days; whoever looks for what reaches into a day need not look further back. */
    public static final int LONGEST_DAYS = 62;

    /**
     * The time an activity keeps its people and its room, for clashes only.
     *
     * @param from inclusive
     * @param to exclusive
     * @param assumed whether the end was not typed but follows from the usual length: such an overlap only warns
     */
    public record Occupied(LocalDateTime from, LocalDateTime to, boolean assumed) {

        public boolean overlaps(Occupied other) {
            return from.isBefore(other.to) && to.isAfter(other.from);
        }
    }

    public static Period on(LocalDate day, HalfDay halfDay, @Nullable LocalTime start) {
        return new Period(day, day, halfDay, start, null);
    }

    public boolean severalDays() {
        return toDate.isAfter(fromDate);
    }

    /** The first day on which something that reaches into this day may have begun. */
    public static LocalDate earliestStart(LocalDate day) {
        return day.minusDays(LONGEST_DAYS - 1);
    }

    /** Whether it takes place on this day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(fromDate) && !day.isAfter(toDate);
    }

    /** The part of a day in which it is printed: the typed one on the first day, all day on those that follow. */
    public HalfDay halfDayOn(LocalDate day) {
        return day.equals(fromDate) ? halfDay : HalfDay.ALL_DAY;
    }

    /**
     * The interval for clashes. Without an hour it is the whole half-day. With an hour but no end it lasts as long as
     * its kind usually does, but not beyond the end of its half-day.
     */
    public Occupied occupied(Duration usual) {
        LocalDateTime from = fromDate.atTime(start == null ? halfDay.start() : start);
        if (end != null) {
            return new Occupied(from, toDate.atTime(end), false);
        }
        if (severalDays()) {
            return new Occupied(from, toDate.atTime(HalfDay.ALL_DAY.end()), false);
        }
        LocalDateTime close = endOf(halfDay);
        if (start == null || halfDay == HalfDay.ALL_DAY) {
            return new Occupied(from, close.isAfter(from) ? close : from.plus(usual), false);
        }
        LocalDateTime likely = from.plus(usual);
        return new Occupied(from, likely.isAfter(close) ? close : likely, true);
    }

    private LocalDateTime endOf(HalfDay part) {
        return part.endsNextDay() ? fromDate.plusDays(1).atStartOfDay() : fromDate.atTime(part.end());
    }
}
