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
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures within a minute for one account, or for one address, further attempts are
 * refused until the oldest of them is a minute old.
 */
@Component
class SignInThrottle {

    static final int LIMIT = 5;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this account or this address must wait; zero when it need not. */
    Duration waitFor(String username, String address) {
        Duration byAccount = waitFor(accountKey(username));
        Duration byAddress = waitFor(addressKey(address));
        return byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
    }

    void failed(String username, String address) {
        if (failures.size() > MOST_KEYS) {
            dropOld();
        }
        add(accountKey(username), LIMIT);
        // One address may serve many people behind a proxy: it gets more attempts than one account.
        add(addressKey(address), LIMIT * 4);
    }

    void succeeded(String username) {
        failures.remove(accountKey(username));
    }

    private Duration waitFor(String key) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return Duration.ZERO;
        }
        int limit = key.startsWith("a:") ? LIMIT : LIMIT * 4;
        synchronized (times) {
            forgetOld(times);
            if (times.size() < limit) {
                return Duration.ZERO;
            }
            return Duration.between(clock.instant(), times.getFirst().plus(WINDOW));
        }
    }

    private void add(String key, int keep) {
        Deque<Instant> times = failures.computeIfAbsent(key, k -> new ArrayDeque<>());
        synchronized (times) {
            forgetOld(times);
            times.addLast(clock.instant());
            while (times.size() > keep) {
                times.removeFirst();
            }
        }
    }

    private void forgetOld(Deque<Instant> times) {
        Instant edge = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && !times.getFirst().isAfter(edge)) {
            times.removeFirst();
        }
    }

    private void dropOld() {
        for (Iterator<Deque<Instant>> all = failures.values().iterator(); all.hasNext(); ) {
            Deque<Instant> times = all.next();
            synchronized (times) {
                forgetOld(times);
                if (times.isEmpty()) {
                    all.remove();
                }
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
