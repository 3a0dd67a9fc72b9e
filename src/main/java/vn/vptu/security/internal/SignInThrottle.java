package vn.vptu.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Five failures within a minute, for one account or from one address, close it for a minute; five more
 * close it for two, then four, up to a quarter of an hour. An hour without a failure, or the right password, and all is
 * forgotten.
 */
@Component
class SignInThrottle {

    static final int LIMIT = 5;
    static final Duration WINDOW = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final int ofAddress;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    /**
     * Makes the throttle.
     *
     * @param ofAddress how many failures an address may have in a minute; more where many people share one
     */
    SignInThrottle(Clock clock, @Value("${vptu.sign-in.failures-per-address:5}") int ofAddress) {
        this.clock = clock;
        this.ofAddress = ofAddress;
    }

    private static final class Failures {

        private final int limit;
        private final Deque<Instant> times = new ArrayDeque<>();
        private Duration wait = WINDOW;
        private Instant closedUntil = Instant.EPOCH;
        private Instant last = Instant.EPOCH;

        Failures(int limit) {
            this.limit = limit;
        }

        synchronized void add(Instant now) {
            if (last.plus(FORGOTTEN).isBefore(now)) {
                times.clear();
                wait = WINDOW;
            }
            last = now;
            times.addLast(now);
            while (!times.isEmpty() && !times.getFirst().isAfter(now.minus(WINDOW))) {
                times.removeFirst();
            }
            if (times.size() >= limit) {
                closedUntil = now.plus(wait);
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
                times.clear();
            }
        }

        synchronized Duration waitAt(Instant now) {
            return closedUntil.isAfter(now) ? Duration.between(now, closedUntil) : Duration.ZERO;
        }

        synchronized boolean forgottenAt(Instant now) {
            return last.plus(FORGOTTEN).isBefore(now) && !closedUntil.isAfter(now);
        }
    }

    /** How long this account or this address must wait; zero when it need not. */
    Duration waitFor(String username, String address) {
        Instant now = clock.instant();
        Duration byAccount = waitFor(accountKey(username), now);
        Duration byAddress = waitFor(addressKey(address), now);
        return byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
    }

    void failed(String username, String address) {
        Instant now = clock.instant();
        if (failures.size() > MOST_KEYS) {
            dropOld(now);
        }
        failures.computeIfAbsent(accountKey(username), key -> new Failures(LIMIT))
                .add(now);
        failures.computeIfAbsent(addressKey(address), key -> new Failures(ofAddress))
                .add(now);
    }

    /** The right password: the account is itself again. The address is not, or one's own account would free it. */
    void succeeded(String username) {
        failures.remove(accountKey(username));
    }

    private Duration waitFor(String key, Instant now) {
        Failures known = failures.get(key);
        return known == null ? Duration.ZERO : known.waitAt(now);
    }

    private void dropOld(Instant now) {
        for (Iterator<Failures> all = failures.values().iterator(); all.hasNext(); ) {
            if (all.next().forgottenAt(now)) {
                all.remove();
            }
        }
    }

    private static String accountKey(String username) {
        return "a:" + username.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "i:" + address;
    }
}
