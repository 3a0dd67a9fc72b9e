package vn.vptu.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-11-25T01:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
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
    });

    private void fail(String username, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username, address);
        }
    }

    @Test
    void fourFailuresAreForgivenTheFifthIsNot() {
        fail("nga.le", "10.0.0.1", 4);
        assertThat(throttle.waitFor("nga.le", "10.0.0.2")).isZero();
        fail("nga.le", "10.0.0.1", 1);
        assertThat(throttle.waitFor("Nga.Le ", "10.0.0.2")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void oneWaitsUntilTheOldestFailureIsAMinuteOld() {
        throttle.failed("nga.le", "10.0.0.1");
        now = now.plusSeconds(40);
        fail("nga.le", "10.0.0.1", 4);
        assertThat(throttle.waitFor("nga.le", "10.0.0.1")).isEqualTo(Duration.ofSeconds(20));
        now = now.plusSeconds(20);
        assertThat(throttle.waitFor("nga.le", "10.0.0.1")).isZero();
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
    void whoGetsInStartsAfresh() {
        fail("nga.le", "10.0.0.1", 4);
        throttle.succeeded("nga.le");
        fail("nga.le", "10.0.0.1", 4);
        assertThat(throttle.waitFor("nga.le", "10.0.0.1")).isZero();
    }
}
