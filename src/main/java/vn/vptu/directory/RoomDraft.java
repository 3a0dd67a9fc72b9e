package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting room as it is edited.
 *
 * @param code short and unique, e.g. "PH1"
 * @param name as papers print it, e.g. "Phòng họp 1"
 * @param capacity how many people it seats
 * @param validTo the first day it can no longer be booked; null while no end is known
 */
public record RoomDraft(
        String code,
        String name,
        @Nullable String location,
        @Nullable Integer capacity,
        @Nullable String equipment,
        @Nullable LocalDate validTo) {

    public static RoomDraft blank() {
        return new RoomDraft("", "", null, null, null, null);
    }
}
