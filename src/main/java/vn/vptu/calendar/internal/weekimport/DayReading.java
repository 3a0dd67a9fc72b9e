package vn.vptu.calendar.internal.weekimport;

import java.time.LocalDate;
import java.util.List;

/** What a day cell says. */
sealed interface DayReading {

    /**
     * One day, or several.
     *
     * @param to the last day, inclusive
     * @param hour an hour typed into the same cell, as typed; empty for most
     * @param marks how something doubtful was understood
     */
    record Days(LocalDate from, LocalDate to, String hour, List<RowIssue> marks) implements DayReading {
        public Days {
            marks = List.copyOf(marks);
        }
    }

    /** Nothing: the day of the row above goes on. */
    record Blank() implements DayReading {}

    record Bad(RowIssue issue) implements DayReading {}
}
