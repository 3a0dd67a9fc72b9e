package vn.vptu.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.LunarDate;

/**
 * A day of the week.
 *
 * @param holiday the holiday, day off instead of one, or weekend day worked; null on an ordinary day
 * @param working whether the office works
 */
public record DayRow(
        LocalDate date, LunarDate lunar, @Nullable Holiday holiday, boolean working, boolean today) {}
