package vn.vptu.bench;

import java.util.Arrays;

/** The times one thing took. */
final class Samples {

    private final long[] nanos;
    private int count;
    private boolean sorted;

    Samples(int most) {
        nanos = new long[most];
    }

    void add(long taken) {
        nanos[count++] = taken;
        sorted = false;
    }

    /** The time that this many of a hundred did not exceed (nearest rank). */
    double millis(int percent) {
        if (!sorted) {
            Arrays.sort(nanos, 0, count);
            sorted = true;
        }
        int rank = Math.max(1, (int) Math.ceil(count * percent / 100.0));
        return nanos[rank - 1] / 1e6;
    }

    double ratio(int percent, Samples other) {
        return millis(percent) / other.millis(percent);
    }
}
