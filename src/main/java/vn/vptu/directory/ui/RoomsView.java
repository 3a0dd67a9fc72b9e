package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
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
    private final LocalDate today;

    RoomsView(RoomList list, Rooms rooms, Attachments attachments, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(rooms::find, rooms::save),
                actor.get().hasAny(Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN));
        this.attachments = attachments;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<RoomRow, TextFilter> columns) {
        columns.cell("state", room -> States.inUse(this, room.validTo(), today));
    }

    @Override
    protected Component card(RoomRow room) {
        return new Card(room.name())
                .line(room.location())
                .line(room.capacity() == null ? null : getTranslation("directory.rooms.seats", room.capacity()))
                .end(States.inUse(this, room.validTo(), today));
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
            add("validTo", Dates.field(getTranslation("directory.rooms.valid-to")))
                    .setHelperText(getTranslation("directory.rooms.valid-to-help"));
        }

        @Override
        public RoomDraft blank() {
            return RoomDraft.blank();
        }
    }
}
