package vn.vptu.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a row shall reach.
 *
 * @param millis the longest that 95 of 100 may take; null for no such limit
 * @param timesFloor how many times the floor both the median and the 95th of 100 may take; null for no such limit
 */
public record Target(@Nullable Double millis, @Nullable Double timesFloor) {

    public static final Target NONE = new Target(null, null);

    public static Target millis(double millis) {
        return new Target(millis, null);
    }

    public static Target timesFloor(double times) {
        return new Target(null, times);
    }

    public Target andTimesFloor(double times) {
        return new Target(millis, times);
    }

    /** "met", "missed", or nothing where nothing was set. */
    String verdict(Samples ours, @Nullable Samples floor) {
        if (millis == null && timesFloor == null) {
            return "";
        }
        boolean quick = millis == null || ours.millis(95) <= millis;
        boolean lean = timesFloor == null
                || floor == null
                || (ours.ratio(50, floor) <= timesFloor && ours.ratio(95, floor) <= timesFloor);
        return quick && lean ? "met" : "missed";
    }

    @Override
    public String toString() {
        String time = millis == null ? "" : String.format(Locale.ROOT, "p95 ≤ %.0f ms", millis);
        String ratio = timesFloor == null ? "" : String.format(Locale.ROOT, "≤ %.1f×", timesFloor);
        return time.isEmpty() || ratio.isEmpty() ? time + ratio : time + ", " + ratio;
    }
}
