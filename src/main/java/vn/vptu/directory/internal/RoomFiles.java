package vn.vptu.directory.internal;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.files.AttachmentOwner;

/** Pictures of a room: everybody may see them, those who look after the house attach them. */
@Component
class RoomFiles implements AttachmentOwner {

    private final RoomRepository rooms;
    private final CurrentActor actor;

    RoomFiles(RoomRepository rooms, CurrentActor actor) {
        this.rooms = rooms;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return "directory.room";
    }

    @Override
    public boolean mayRead(long id) {
        return actor.find().isPresent() && rooms.findById(id).isPresent();
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find()
                .map(who -> who.hasAny(Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN))
                .orElse(false);
    }

    @Override
    public String nameOf(long id) {
        return rooms.findById(id).map(room -> room.draft().name()).orElse("");
    }
}
