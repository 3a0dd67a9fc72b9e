package vn.vptu.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.IsoWeek;

/**
 * A week and where it stands.
 *
 * @param number its number as the office counts it, e.g. "48"
 * @param version to be given back with a step, so that nobody approves what he has not seen
 * @param issuedVersion 0 before the first issue
 * @param steps what was done with it so far
 */
public record WeekRow(
        LocalDate monday, String number, WeekState state, int version, int issuedVersion, List<WeekStep> steps) {

    public WeekRow {
        steps = List.copyOf(steps);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** The number of the week by ISO 8601, which the office uses unless it chose another. */
    public static String isoNumber(LocalDate monday) {
        return Integer.toString(IsoWeek.of(monday).number());
    }

    /** Why it was sent back the last time, while it is. */
    public @Nullable String returnedBecause() {
        if (state != WeekState.RETURNED) {
            return null;
        }
        return steps.reversed().stream()
                .filter(step -> step.action() == WeekStep.Action.RETURN)
                .map(WeekStep::reason)
                .findFirst()
                .orElse(null);
    }
}
