package vn.vptu.calendar;

/**
 * Two activities that want the same leader or room at the same time.
 *
 * @param activityId the one looked at
 * @param otherId the one that holds it too
 * @param over what both want
 * @param resourceId the leader or room
 * @param strength how bad it is
 */
public record Clash(long activityId, long otherId, Over over, long resourceId, Strength strength) {

    /** What is wanted twice. */
    public enum Over {
        /** A leader who chairs both, or chairs one and is absent for the other. */
        CHAIR,
        ROOM
    }

    /** How bad a clash is. */
    public enum Strength {
        /** Both times are typed, or half-days: it cannot be. */
        BLOCK,
        /** It would block, but the secretary gave a reason. */
        OVERRIDDEN,
        /** At least one end is only assumed: it may well fit. */
        WARN
    }

    /** The same clash seen from the other activity. */
    public Clash mirrored() {
        return new Clash(otherId, activityId, over, resourceId, strength);
    }
}
