package vn.vptu.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            20);

    private void fail(String username, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username, address);
        }
    }

    private Duration wait(String username) {
        return throttle.waitFor(username, "10.0.0.9");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void fourFailuresAreForgivenTheFifthIsNot() {
        fail("nga.le", "10.0.0.1", 4);
        assertThat(wait("nga.le")).isZero();
        fail("nga.le", "10.0.0.1", 1);
        assertThat(wait("Nga.Le ")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void failuresOlderThanAMinuteDoNotCount() {
        throttle.failed("nga.le", "10.0.0.1");
        pass(Duration.ofSeconds(60));
        fail("nga.le", "10.0.0.1", 4);
        assertThat(wait("nga.le")).isZero();
    }

    @Test
    void whoGoesOnFailingWaitsLongerEachTime() {
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            fail("nga.le", "10.0.0.1", 5);
            assertThat(wait("nga.le")).isEqualTo(Duration.ofMinutes(minutes));
            pass(Duration.ofMinutes(minutes));
            assertThat(wait("nga.le")).isZero();
        }
    }

    @Test
    void anHourWithoutFailureForgetsAll() {
        fail("nga.le", "10.0.0.1", 5);
        pass(Duration.ofMinutes(1));
        fail("nga.le", "10.0.0.1", 5);
        pass(Duration.ofMinutes(61));
        fail("nga.le", "10.0.0.1", 5);
        assertThat(wait("nga.le")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void somebodyElseFromAnotherPlaceIsNotHeldUp() {
        fail("nga.le", "10.0.0.1", 9);
        assertThat(throttle.waitFor("hoa.vi", "10.0.0.2")).isZero();
    }

    @Test
    void anAddressThatTriesManyNamesIsHeldUp() {
        for (int i = 0; i < 20; i++) {
            throttle.failed("ten" + i, "10.0.0.1");
        }
        assertThat(throttle.waitFor("hoa.vi", "10.0.0.1")).isPositive();
    }

    @Test
    void whoGetsInStartsAfreshButNotTheAddress() {
        fail("nga.le", "10.0.0.1", 4);
        throttle.succeeded("nga.le");
        fail("nga.le", "10.0.0.1", 4);
        assertThat(wait("nga.le")).isZero();
        fail("hoa.vi", "10.0.0.1", 12);
        throttle.succeeded("hoa.vi");
        assertThat(throttle.waitFor("nga.le", "10.0.0.1")).isPositive();
    }
}
