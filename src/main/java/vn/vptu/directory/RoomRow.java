package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting room as lists show it.
 *
 * @param capacity how many people it seats; null when nobody has counted
 * @param validTo the first day it can no longer be booked; null while no end is known
 */
public record RoomRow(
        long id,
        String code,
        String name,
        @Nullable String location,
        @Nullable Integer capacity,
        @Nullable String equipment,
        @Nullable LocalDate validTo) {

    /** Whether it can be used on a day. */
    public boolean usableOn(LocalDate day) {
        return validTo == null || day.isBefore(validTo);
    }
}
