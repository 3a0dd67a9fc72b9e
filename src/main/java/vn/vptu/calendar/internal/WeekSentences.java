package vn.vptu.calendar.internal;

import vn.vptu.base.FieldError;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.base.time.VietnameseDates;

/** What is said about a week that does not allow something. */
final class WeekSentences {

    private WeekSentences() {}

    static FieldError closed(WeekRecord week) {
        return FieldError.of(
                FieldError.WHOLE,
                week.state().closedKey(),
                Integer.toString(IsoWeek.of(week.monday()).number()),
                VietnameseDates.numeric(week.monday()));
    }
}
