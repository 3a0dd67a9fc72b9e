package vn.vptu.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param accountId the account; 0 for the system or for somebody who had not signed in
 * @param onBehalfOf whose rights were used under a delegation; null when they were one's own
 * @param address where from, on the network
 * @param before the old values as JSON; null when there were none or they are not for the reader
 * @param after the new values as JSON, likewise
 * @param reason what the person gave as the reason
 * @param withheld there are values, but they are not for the reader
 */
public record TrailRow(
        long id,
        Instant at,
        long accountId,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String address,
        String kind,
        String recordId,
        String action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        boolean withheld) {}
