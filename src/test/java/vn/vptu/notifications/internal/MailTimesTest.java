package vn.vptu.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vptu.base.time.OfficeClock;

/** When somebody may be mailed, on the 26th by the office's clock. */
class MailTimesTest {

    @ParameterizedTest
    @CsvSource({
        "20:00, 06:30, 19:59, 2026-11-26T19:59",
        "20:00, 06:30, 20:00, 2026-11-27T06:30",
        "20:00, 06:30, 23:59, 2026-11-27T06:30",
        "20:00, 06:30, 00:00, 2026-11-26T06:30",
        "20:00, 06:30, 06:29, 2026-11-26T06:30",
        "20:00, 06:30, 06:30, 2026-11-26T06:30",
        "11:30, 13:30, 12:00, 2026-11-26T13:30",
        "11:30, 13:30, 13:30, 2026-11-26T13:30",
        "11:30, 13:30, 23:00, 2026-11-26T23:00",
        "12:00, 12:00, 12:00, 2026-11-26T12:00"
    })
    void whatComesInQuietHoursWaitsForTheirEnd(LocalTime from, LocalTime to, LocalTime now, LocalDateTime allowed) {
        MailTimes times = new MailTimes(from, to, LocalTime.of(7, 0));
        assertThat(times.afterQuiet(at(LocalDateTime.parse("2026-11-26T00:00").with(now))))
                .isEqualTo(at(allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "07:00, 06:59, 2026-11-26T07:00",
        "07:00, 07:00, 2026-11-27T07:00",
        "07:00, 15:00, 2026-11-27T07:00",
        // In the quiet hours, so at their end.
        "05:00, 15:00, 2026-11-27T06:30",
        "21:00, 15:00, 2026-11-27T06:30"
    })
    void theMailOfTheDayGoesOutAtItsHourButNotInQuietOnes(LocalTime digest, LocalTime now, LocalDateTime out) {
        MailTimes times = new MailTimes(LocalTime.of(20, 0), LocalTime.of(6, 30), digest);
        assertThat(times.nextDigest(at(LocalDateTime.parse("2026-11-26T00:00").with(now))))
                .isEqualTo(at(out));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
