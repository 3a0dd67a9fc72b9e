package vn.vptu.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the trail found.
 *
 * @param entries how many lines are sealed and were looked at
 * @param open how many have come since the last seal
 * @param sealedUntil when the last seal was set; the beginning of time when there is none
 * @param faults what does not fit; none when the trail is as it was sealed
 */
public record TrailFinding(long entries, long open, Instant sealedUntil, List<Fault> faults) {

    /** What is wrong with a block of lines. */
    public enum Wrong {
        /** The lines are not those that were sealed: one was changed, taken out or slipped in. */
        LINES,
        /** The seal does not follow from the one before: a seal was changed, taken out or slipped in. */
        CHAIN
    }

    /**
     * One block that does not fit.
     *
     * @param firstId its first line
     * @param lastId its last line
     * @param sealed how many lines were sealed
     * @param found how many are there now
     */
    public record Fault(Wrong wrong, long firstId, long lastId, long sealed, long found) {}

    public TrailFinding {
        faults = List.copyOf(faults);
    }

    public boolean intact() {
        return faults.isEmpty();
    }
}
