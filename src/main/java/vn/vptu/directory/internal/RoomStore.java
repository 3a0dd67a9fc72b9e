package vn.vptu.directory.internal;

import java.util.Collection;
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

    private static final String ROW =
            "select id, code, name, location, capacity, equipment, active from directory_room";

    private final RoomRepository rooms;
    private final JdbcClient jdbc;
    private final Edits edits;

    RoomStore(RoomRepository rooms, JdbcClient jdbc, Edits edits) {
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<RoomRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where " + search.on("search_key")
                        + Paging.tail(page, SORTS, "active desc, sort_order, code", "id"))
                .params(search.parameters())
                .query(RoomRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from directory_room where " + search.on("search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<RoomRow> active() {
        return jdbc.sql(ROW + " where active order by sort_order, code, id")
                .query(RoomRow.class)
                .list();
    }

    public Map<Long, RoomRow> named(Collection<Long> ids) {
        return ById.read(
                jdbc,
                ROW + " where id in (:ids) order by sort_order, code, id",
                ids,
                Map.of(),
                RoomRow.class,
                RoomRow::id);
    }

    public Optional<Edited<RoomDraft>> find(long id) {
        return rooms.findById(id).map(room -> new Edited<>(room.id(), room.version(), room.draft()));
    }

    public SaveResult save(@Nullable Long id, int version, RoomDraft typed) {
        RoomDraft draft = new RoomDraft(
                Check.line(typed.code()),
                Check.line(typed.name()),
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
                .that(
                        !Taken.by(jdbc, "directory_room", "code", draft.code(), id),
                        "code",
                        "common.error.code-taken",
                        draft.code())
                .errors();
    }
}
