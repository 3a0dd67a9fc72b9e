package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Up to where the figures of a key are counted: to the end of the last period of the span, and no further than a day when
 * one is given. For payments it is the day on which the Treasury recorded them that counts, for decisions their own.
 *
 * @param span the periods that count as "in the period"; what lies before them counts towards the cumulative figures
 * @param day null for whatever has been entered so far
 */
public record AsOf(PeriodSpan span, @Nullable LocalDate day) {

    /** All of the year, as it stands now. */
    public static final AsOf NOW = new AsOf(PeriodSpan.YEAR, null);

    /** The last day that counts for what is set aside; null when everything does. */
    public @Nullable LocalDate lastDay(int year) {
        if (span.to() == PeriodSpan.AFTER_YEAR) {
            return day;
        }
        LocalDate end = span.lastDay(year);
        return day == null || end.isBefore(day) ? end : day;
    }
}
