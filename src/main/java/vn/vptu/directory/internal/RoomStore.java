package vn.vptu.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.RoomRow;

/** Stores and queries meeting rooms. */
@Component
public class RoomStore {

    private static final Map<String, String> SORTS =
            Map.of("code", "code", "name", "name", "location", "location", "capacity", "capacity");

    private final RoomRepository rooms;
    private final JdbcClient jdbc;
    private final Edits edits;

    RoomStore(RoomRepository rooms, JdbcClient jdbc, Edits edits) {
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<RoomRow> page(String search, Pageable page) {
        return jdbc.sql("select id, code, name, location, capacity, equipment, active from directory_room"
                        + " where search_key like :search escape '!'"
                        + Paging.tail(page, SORTS, "active desc, sort_order, code", "id"))
                .param("search", TextSearch.pattern(search))
                .query(RoomRow.class)
                .list();
    }

    public long count(String search) {
        return jdbc.sql("select count(*) from directory_room where search_key like :search escape '!'")
                .param("search", TextSearch.pattern(search))
                .query(Long.class)
                .single();
    }

    public List<RoomRow> active() {
        return jdbc.sql("select id, code, name, location, capacity, equipment, active from directory_room"
                        + " where active order by sort_order, code, id")
                .query(RoomRow.class)
                .list();
    }

    public Optional<Edited<RoomDraft>> find(long id) {
        return rooms.findById(id).map(room -> new Edited<>(room.id(), room.version(), room.draft()));
    }

    public SaveResult save(@Nullable Long id, int version, RoomDraft typed) {
        RoomDraft draft = new RoomDraft(
                typed.code().strip(),
                typed.name().strip(),
                Check.trimmed(typed.location()),
                typed.capacity(),
                Check.trimmed(typed.equipment()),
                typed.active());
        return edits.save(
                "directory.room",
                id,
                version,
                rooms::lock,
                Room::new,
                room -> check(id, draft),
                room -> room.apply(draft),
                rooms::saveAndFlush,
                Room::draft);
    }

    private List<FieldError> check(@Nullable Long id, RoomDraft draft) {
        return new Check()
                .text("code", draft.code(), 20)
                .text("name", draft.name(), 120)
                .length("location", draft.location(), 160)
                .length("equipment", draft.equipment(), 400)
                .between("capacity", draft.capacity(), 1, 5000)
                .that(!codeTaken(id, draft.code()), "code", "common.error.code-taken", draft.code())
                .errors();
    }

    private boolean codeTaken(@Nullable Long id, String code) {
        return jdbc.sql("select count(*) from directory_room where code = :code and id <> :id")
                        .param("code", code)
                        .param("id", id == null ? 0 : id)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
