package vn.vptu.directory.internal;

import java.time.LocalDate;
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

    private static final Map<String, String> SORTS = Map.of(
            "code", "code", "name", "name", "location", "location", "capacity", "capacity", "valid-to", "valid_to");

    private static final String ROW =
            "select id, code, name, location, capacity, equipment, valid_to from directory_room";

    private final RoomRepository rooms;
    private final JdbcClient jdbc;
    private final Edits edits;

    RoomStore(RoomRepository rooms, JdbcClient jdbc, Edits edits) {
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<RoomRow> page(String typed, Pageable page, LocalDate today) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where " + search.on("search_key")
                        + Paging.tail(
                                page, SORTS, "(valid_to is not null and valid_to <= :today), sort_order, code", "id"))
                .params(search.parameters())
                .param("today", today)
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

    public List<RoomRow> active(LocalDate on) {
        return jdbc.sql(ROW + " where valid_to is null or valid_to > :on order by sort_order, code, id")
                .param("on", on)
                .query(RoomRow.class)
                .list();
    }

    /** Locks it until the transaction ends: what is being named cannot be deleted meanwhile. */
    public Optional<RoomRow> hold(long id) {
        return jdbc.sql("select id from directory_room where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .map(found -> named(List.of(found)).get(found));
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

    static RoomDraft tidy(RoomDraft typed) {
        return new RoomDraft(
                Check.line(typed.code()),
                Check.line(typed.name()),
                Check.trimmed(typed.location()),
                typed.capacity(),
                Check.trimmed(typed.equipment()),
                typed.validTo());
    }

    public SaveResult save(@Nullable Long id, int version, RoomDraft typed) {
        RoomDraft draft = tidy(typed);
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

    /** All there are and were. */
    List<Edited<RoomDraft>> all() {
        return rooms.findAll().stream()
                .map(room -> new Edited<>(room.id(), room.version(), room.draft()))
                .toList();
    }

    List<FieldError> check(@Nullable Long id, RoomDraft draft) {
        return new Check()
                .text("code", draft.code(), 20)
                .text("name", draft.name(), 120)
                .length("location", draft.location(), 160)
                .length("equipment", draft.equipment(), 400)
                .between("capacity", draft.capacity(), 1, 5000)
                .period("validTo", null, "validTo", draft.validTo())
                .that(
                        !Taken.by(jdbc, "directory_room", "code", draft.code(), id),
                        "code",
                        "common.error.code-taken",
                        draft.code())
                .errors();
    }
}
