package vn.vptu.directory.ui;

import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;

/** The list of meeting rooms. */
@Component
class RoomList extends CatalogueList<RoomRow> {

    RoomList(Rooms rooms) {
        super("catalogue/rooms", "directory.rooms", rooms::page, rooms::count, RoomRow::id);
        build();
    }

    @Override
    protected void columns(ListColumns<RoomRow> list) {
        list.narrow("directory.rooms.code", RoomRow::code);
        list.title("directory.rooms.name", RoomRow::name);
        list.text("directory.rooms.location", RoomRow::location);
        list.number("directory.rooms.capacity", RoomRow::capacity);
        list.text("directory.rooms.equipment", RoomRow::equipment).unsorted().hidden();
        list.date("directory.rooms.valid-to", RoomRow::validTo).hidden();
        list.state((room, words) -> States.inUse(words, room.validTo()));
    }
}
