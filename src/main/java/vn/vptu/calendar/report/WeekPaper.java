package vn.vptu.calendar.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A weekly schedule as plain facts, before it is laid out.
 *
 * @param lines in the order in which they are printed; lines of one day, and of one half-day in it, follow each other
 * @param dayRemarks what stands below a day that is unusual as a whole, with its brackets: "(làm bù)"
 * @param abridged whether something on it is left out because only leaders may read it
 */
public record WeekPaper(
        WeekPaperHead head, List<WeekPaperLine> lines, Map<LocalDate, String> dayRemarks, boolean abridged) {

    public WeekPaper {
        lines = List.copyOf(lines);
        dayRemarks = Map.copyOf(dayRemarks);
    }
}
