package vn.vptu.calendar;

import java.time.LocalTime;

/**
 * The parts of a day in which a schedule is written and printed. An activity belongs to the part in which it starts.
 *
 * <p>Morning is before 12:00, afternoon until 18:00, evening the rest; all day is morning and afternoon without the
 * evening (office practice).
 */
public enum HalfDay {
    ALL_DAY(LocalTime.MIDNIGHT, LocalTime.of(18, 0)),
    MORNING(LocalTime.MIDNIGHT, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(18, 0)),
    /** Ends at midnight, which is the start of the next day: {@link #end} cannot say so and {@link #endsNextDay} does. */
    EVENING(LocalTime.of(18, 0), LocalTime.MIDNIGHT);

    private final LocalTime start;
    private final LocalTime end;

    HalfDay(LocalTime start, LocalTime end) {
        this.start = start;
        this.end = end;
    }

    public LocalTime start() {
        return start;
    }

    public LocalTime end() {
        return end;
    }

    public boolean endsNextDay() {
        return this == EVENING;
    }

    /** Whether a start at this time belongs to this part. */
    public boolean holds(LocalTime time) {
        return !time.isBefore(start) && (endsNextDay() || time.isBefore(end));
    }

    /** The part in which something that starts at this time is printed. */
    public static HalfDay of(LocalTime start) {
        if (MORNING.holds(start)) {
            return MORNING;
        }
        return AFTERNOON.holds(start) ? AFTERNOON : EVENING;
    }
}
