package vn.vptu.calendar.report;

import java.util.List;

/**
 * A weekly schedule as plain facts, before it is laid out.
 *
 * @param lines in the order in which they are printed; lines of one day, and of one half-day in it, follow each other
 */
public record WeekPaper(WeekPaperHead head, List<WeekPaperLine> lines) {

    public WeekPaper {
        lines = List.copyOf(lines);
    }
}
