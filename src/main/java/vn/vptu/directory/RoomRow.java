package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A meeting room as lists show it.
 *
 * @param capacity how many people it seats; null when nobody has counted
 * @param active whether it can still be booked
 */
public record RoomRow(
        long id,
        String code,
        String name,
        @Nullable String location,
        @Nullable Integer capacity,
        @Nullable String equipment,
        boolean active) {}
