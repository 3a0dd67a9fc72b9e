package vn.vptu.reporting;

import java.time.LocalDate;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.OfficeClock;

/**
 * Days as the engine takes them: moments, which it writes by the office's clock. Made by the clock of the machine they would
 * be the day before wherever that is ahead of the office's. Public because compiled templates call it.
 */
public final class PaperDays {

    private PaperDays() {}

    /** The moment at which a day begins in the office; null stays null. */
    public static @Nullable Date of(@Nullable LocalDate day) {
        return day == null ? null : Date.from(day.atStartOfDay(OfficeClock.ZONE).toInstant());
    }
}
