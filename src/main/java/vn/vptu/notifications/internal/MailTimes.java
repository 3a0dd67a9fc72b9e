package vn.vptu.notifications.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.vptu.base.time.OfficeClock;

/**
 * When somebody is mailed, by the office's clock.
 *
 * @param quietFrom from this hour on nothing is mailed
 * @param quietTo the hour at which it may be again; the same as the first when no hour is quiet
 * @param digestAt when the mail of the day goes out
 */
record MailTimes(LocalTime quietFrom, LocalTime quietTo, LocalTime digestAt) {

    static final MailTimes USUAL = new MailTimes(LocalTime.of(20, 0), LocalTime.of(6, 30), LocalTime.of(7, 0));

    /** This moment, or the end of the quiet hours in which it lies. */
    Instant afterQuiet(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, OfficeClock.ZONE);
        LocalTime time = local.toLocalTime();
        LocalDate day = local.toLocalDate();
        if (quietFrom.isBefore(quietTo)) {
            boolean quiet = !time.isBefore(quietFrom) && time.isBefore(quietTo);
            return quiet ? instant(day, quietTo) : moment;
        }
        if (quietFrom.equals(quietTo)) {
            return moment;
        }
        if (!time.isBefore(quietFrom)) {
            return instant(day.plusDays(1), quietTo);
        }
        return time.isBefore(quietTo) ? instant(day, quietTo) : moment;
    }

    /** The next time at which the mail of the day goes out; after the quiet hours when it lies in them. */
    Instant nextDigest(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, OfficeClock.ZONE);
        Instant today = instant(local.toLocalDate(), digestAt);
        Instant next =
                today.isAfter(moment) ? today : instant(local.toLocalDate().plusDays(1), digestAt);
        return afterQuiet(next);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeClock.ZONE).toInstant();
    }
}
