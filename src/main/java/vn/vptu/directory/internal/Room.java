package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
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
    private @Nullable LocalDate validTo;
    private String searchKey = "";

    void apply(RoomDraft draft) {
        code = draft.code();
        name = draft.name();
        location = draft.location();
        capacity = draft.capacity();
        equipment = draft.equipment();
        validTo = draft.validTo();
        searchKey = SearchKey.of(String.join(
                " ", code, name, Objects.requireNonNullElse(location, ""), Objects.requireNonNullElse(equipment, "")));
    }

    RoomDraft draft() {
        return new RoomDraft(code, name, location, capacity, equipment, validTo);
    }
}
