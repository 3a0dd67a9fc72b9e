package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Columns;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Texts;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;
import vn.vptu.files.Attachments;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.ui.AttachmentsPanel;

/** The meeting rooms. */
@Route("catalogue/rooms/:id?")
@Menu(title = "nav.rooms", order = 640)
@PermitAll
class RoomsView extends CatalogueView<RoomRow, RoomDraft> {

    private final Attachments attachments;

    RoomsView(Rooms rooms, Attachments attachments, CurrentActor actor) {
        super(
                "catalogue/rooms",
                "directory.rooms",
                CatalogueSource.of(rooms::page, rooms::count, rooms::find, rooms::save),
                RoomRow::id,
                actor.get().hasAny(Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN));
        this.attachments = attachments;
        build();
    }

    @Override
    protected void columns(Columns<RoomRow> list) {
        list.narrow("code", RoomRow::code);
        list.title("name", RoomRow::name);
        list.text("location", RoomRow::location);
        list.number("capacity", RoomRow::capacity);
        list.state(room -> States.inUse(this, room.active()));
    }

    @Override
    protected Component card(RoomRow room) {
        return new Card(room.name())
                .line(room.location())
                .line(room.capacity() == null ? null : getTranslation("directory.rooms.seats", room.capacity()))
                .end(States.inUse(this, room.active()));
    }

    @Override
    protected DraftForm<RoomDraft> form() {
        return new RoomForm();
    }

    @Override
    protected List<Component> recordExtras(long room) {
        return List.of(new AttachmentsPanel(
                attachments, new OwnerRef("directory.room", room), getTranslation("directory.rooms.pictures")));
    }

    @Override
    protected String nameOf(RoomDraft draft) {
        return draft.name();
    }

    private static final class RoomForm extends DraftForm<RoomDraft> {

        RoomForm() {
            super(RoomDraft.class);
            add("code", new TextField(getTranslation("directory.rooms.code"))).setRequiredIndicatorVisible(true);
            add("name", new TextField(getTranslation("directory.rooms.name"))).setRequiredIndicatorVisible(true);
            add("location", new TextField(getTranslation("directory.rooms.location")), Texts.nullable());
            add("capacity", new IntegerField(getTranslation("directory.rooms.capacity")));
            wide(add("equipment", new TextArea(getTranslation("directory.rooms.equipment")), Texts.nullable()));
            addPlain("active", new Checkbox(getTranslation("common.in-use")));
        }

        @Override
        public RoomDraft blank() {
            return RoomDraft.blank();
        }
    }
}
