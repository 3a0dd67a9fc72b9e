package vn.vptu.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;

/**
 * A working week, Monday to Sunday, numbered by ISO 8601: week 1 is the one that holds 4 January.
 *
 * <p>{@code year} is the year of the week, not of each of its days: 29/12/2025 lies in week 1 of 2026. A number that
 * the year does not have is an {@link IllegalArgumentException}. Source: office practice (numbers on weekly schedules);
 * an office that counts otherwise overrides the label, never the dates.
 */
public record IsoWeek(int year, int number) implements Comparable<IsoWeek> {

    private static final Comparator<IsoWeek> ORDER =
            Comparator.comparingInt(IsoWeek::year).thenComparingInt(IsoWeek::number);

    public IsoWeek {
        if (number < 1 || number > weeksOf(year)) {
            throw new IllegalArgumentException("Year %s has %s weeks, not %s".formatted(year, weeksOf(year), number));
        }
    }

    public static IsoWeek of(LocalDate date) {
        return new IsoWeek(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    /** The caption of the week on schedules: "Tuần 48". */
    public String label() {
        return "Tuần " + number;
    }

    @Override
    public int compareTo(IsoWeek other) {
        return ORDER.compare(this, other);
    }

    private static int weeksOf(int year) {
        // 28 December always lies in the last week of its year.
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
