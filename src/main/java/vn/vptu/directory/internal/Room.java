package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.RoomDraft;

/** A meeting room. */
@Entity
@Table(name = "directory_room")
class Room extends EditedRecord {

    private String code = "";
    private String name = "";
    private @Nullable String location;
    private @Nullable Integer capacity;
    private @Nullable String equipment;
    private boolean active = true;
    private String searchKey = "";

    void apply(RoomDraft draft) {
        code = draft.code();
        name = draft.name();
        location = draft.location();
        capacity = draft.capacity();
        equipment = draft.equipment();
        active = draft.active();
        searchKey = SearchKey.of(code + " " + name + " " + (location == null ? "" : location));
    }

    RoomDraft draft() {
        return new RoomDraft(code, name, location, capacity, equipment, active);
    }
}
