package vn.vptu.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The car of an activity: from departure to return, which is not the time of the meeting.
 *
 * @param vehicleId the directory's vehicle
 * @param driverId the directory's driver; null while it is open
 */
public record Trip(
        long vehicleId,
        @Nullable Long driverId,
        @Nullable LocalDateTime departs,
        @Nullable LocalDateTime returns,
        @Nullable String departsFrom) {}
