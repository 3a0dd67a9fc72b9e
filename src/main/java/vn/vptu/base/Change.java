package vn.vptu.base;

import org.jspecify.annotations.Nullable;

/**
 * The event every service publishes in the transaction in which it changed something, so that the trail can be written
 * with it.
 *
 * @param kind what kind of record, e.g. {@code calendar.activity}
 * @param recordId its id as text
 * @param action what was done, e.g. {@code create}, {@code issue}
 * @param before the old values, a record or null
 * @param after the new values, a record or null
 * @param reason what the person gave as the reason, or null
 */
public record Change(
        String kind,
        String recordId,
        String action,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String reason) {

    public static Change of(
            String kind, long recordId, String action, @Nullable Object before, @Nullable Object after) {
        return new Change(kind, Long.toString(recordId), action, before, after, null);
    }

    /** The same change with the reason the person gave. */
    public Change because(@Nullable String why) {
        return new Change(kind, recordId, action, before, after, why);
    }
}
