package vn.vptu.calendar.internal.weekimport;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.HalfDay;

/** What an hour cell says. */
sealed interface TimeReading {

    /**
     * An hour, as written: whether 2h is in the afternoon is for {@link SlotReader} to say.
     *
     * @param end null when only the start is written
     * @param said the half-day written beside it ("8h sáng"); null for most
     * @param doubtful whether the reading should be shown, as for "7.3"
     */
    record Hours(
            LocalTime start,
            @Nullable LocalTime end,
            @Nullable HalfDay said,
            boolean doubtful) implements TimeReading {}

    /** "Cả ngày". */
    record WholeDay() implements TimeReading {}

    /**
     * No hour: empty, a dash, "Cả buổi".
     *
     * @param said a half-day where the hour belongs ("Sáng"); null for most
     */
    record NoHour(@Nullable HalfDay said) implements TimeReading {}

    /**
     * @param code the end of the translation key
     * @param args the value first
     */
    record Bad(String code, List<Object> args) implements TimeReading {}
}
