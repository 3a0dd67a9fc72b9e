package vn.vptu.reporting;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** So many questions a minute from one address, and no more: nobody finds a code by trying. */
@Component
class CheckThrottle {

    static final int A_MINUTE = 30;
    private static final int SECONDS = 60;
    private static final int MOST_ADDRESSES = 10_000;

    private record Asked(long minute, int times) {}

    private final Clock clock;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    CheckThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a question; whether it may be answered. */
    boolean lets(String address) {
        long minute = clock.instant().getEpochSecond() / SECONDS;
        if (asked.size() > MOST_ADDRESSES) {
            asked.values().removeIf(each -> each.minute() < minute);
        }
        Asked now = asked.merge(
                address,
                new Asked(minute, 1),
                (before, first) -> before.minute() == minute ? new Asked(minute, before.times() + 1) : first);
        return now.times() <= A_MINUTE;
    }
}
