package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A meeting room as it is edited.
 *
 * @param code short and unique, e.g. "PH1"
 * @param name as papers print it, e.g. "Phòng họp 1"
 * @param capacity how many people it seats
 */
public record RoomDraft(
        String code,
        String name,
        @Nullable String location,
        @Nullable Integer capacity,
        @Nullable String equipment,
        boolean active) {

    public static RoomDraft blank() {
        return new RoomDraft("", "", null, null, null, true);
    }
}
