package vn.vptu.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Texts;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;

/** The meeting rooms. */
@Route("catalogue/rooms/:id?")
@Menu(title = "nav.rooms", order = 640)
@PermitAll
class RoomsView extends CatalogueView<RoomRow, RoomDraft> {

    RoomsView(Rooms rooms, CurrentActor actor) {
        super(
                "catalogue/rooms",
                "directory.rooms",
                CatalogueSource.of(rooms::page, rooms::count, rooms::find, rooms::save),
                RoomRow::id,
                actor.get().hasAny(Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN));
        build();
    }

    @Override
    protected void columns(Grid<RoomRow> list) {
        list.addColumn(RoomRow::code)
                .setHeader(getTranslation("directory.rooms.code"))
                .setSortProperty("code")
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(RoomRow::name)
                .setHeader(getTranslation("directory.rooms.name"))
                .setSortProperty("name");
        list.addColumn(RoomRow::location)
                .setHeader(getTranslation("directory.rooms.location"))
                .setSortProperty("location");
        list.addColumn(RoomRow::capacity)
                .setHeader(getTranslation("directory.rooms.capacity"))
                .setSortProperty("capacity")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addComponentColumn(row -> row.active()
                        ? new Chip(getTranslation("common.in-use"), Chip.Tone.OK)
                        : new Chip(getTranslation("common.retired"), Chip.Tone.MUTED))
                .setHeader(getTranslation("common.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    @Override
    protected DraftForm<RoomDraft> form() {
        return new RoomForm();
    }

    @Override
    protected long idOf(RoomRow row) {
        return row.id();
    }

    private static final class RoomForm extends DraftForm<RoomDraft> {

        RoomForm() {
            super(RoomDraft.class);
            add("code", new TextField(getTranslation("directory.rooms.code"))).setRequiredIndicatorVisible(true);
            add("name", new TextField(getTranslation("directory.rooms.name"))).setRequiredIndicatorVisible(true);
            add("location", new TextField(getTranslation("directory.rooms.location")), Texts.nullable());
            add("capacity", new IntegerField(getTranslation("directory.rooms.capacity")));
            TextArea equipment =
                    add("equipment", new TextArea(getTranslation("directory.rooms.equipment")), Texts.nullable());
            wide(equipment);
            addPlain("active", new Checkbox(getTranslation("common.in-use")));
        }

        @Override
        public RoomDraft blank() {
            return RoomDraft.blank();
        }
    }
}
