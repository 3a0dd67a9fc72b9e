package vn.vptu.directory.internal;

import java.time.LocalDate;
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
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.PositionDraft;
import vn.vptu.directory.PositionRow;

/** Stores and queries positions. */
@Component
public class PositionStore {

    private static final Map<String, String> SORTS = Map.of(
            "name", "p.name",
            "short-name", "p.short_name",
            "level", "p.level",
            "sort-order", "p.sort_order",
            "holders", "holders",
            "valid-to", "p.valid_to");

    private static final String HOLDERS = "(select count(*) from directory_assignment a"
            + " join directory_person h on h.id = a.person_id and h.active where a.position_id = p.id"
            + " and (a.valid_from is null or a.valid_from <= :today) and (a.valid_to is null or a.valid_to > :today))";

    private final PositionRepository positions;
    private final JdbcClient jdbc;
    private final Edits edits;

    PositionStore(PositionRepository positions, JdbcClient jdbc, Edits edits) {
        this.positions = positions;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<PositionRow> page(String typed, Pageable page, LocalDate today) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select p.id, p.name, p.short_name, p.level, p.sort_order, p.signs, " + HOLDERS
                        + " as holders, p.valid_from, p.valid_to from directory_position p where "
                        + search.on("p.search_key")
                        + Paging.tail(
                                page,
                                SORTS,
                                "(p.valid_to is not null and p.valid_to <= :today), p.sort_order, p.name",
                                "p.id"))
                .params(search.parameters())
                .param("today", today)
                .query(PositionRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from directory_position p where " + search.on("p.search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<String> names(LocalDate on) {
        return jdbc.sql("select name from directory_position where valid_from <= :on"
                        + " and (valid_to is null or valid_to > :on) order by sort_order, name, id")
                .param("on", on)
                .query(String.class)
                .list();
    }

    /** The position of this name on a day, whatever its case and tone marks. */
    Optional<Long> called(@Nullable String name, LocalDate on) {
        return name == null
                ? Optional.empty()
                : jdbc.sql("select id from directory_position where name_key = :key and valid_from <= :on"
                                + " and (valid_to is null or valid_to > :on) order by valid_from desc limit 1")
                        .param("key", SearchKey.of(name))
                        .param("on", on)
                        .query(Long.class)
                        .optional();
    }

    public Optional<Edited<PositionDraft>> find(long id) {
        return positions
                .findById(id)
                .map(position -> new Edited<>(position.id(), position.version(), position.draft()));
    }

    static PositionDraft tidy(PositionDraft typed) {
        return new PositionDraft(
                Check.line(typed.name()),
                Check.line(typed.shortName()),
                typed.level(),
                typed.sortOrder(),
                typed.signs(),
                typed.validFrom(),
                typed.validTo());
    }

    public SaveResult save(@Nullable Long id, int version, PositionDraft typed) {
        PositionDraft draft = tidy(typed);
        return edits.save(
                "directory.position",
                id,
                version,
                positions::lock,
                Position::new,
                position -> check(id, draft),
                position -> position.apply(draft),
                positions::saveAndFlush,
                Position::draft);
    }

    List<FieldError> check(@Nullable Long id, PositionDraft draft) {
        return new Check()
                .text("name", draft.name(), 160)
                .text("shortName", draft.shortName(), 60)
                .chosen("level", draft.level())
                .between("sortOrder", draft.sortOrder(), 0, 9999)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo())
                .that(!taken(id, draft), "name", "directory.error.position-taken", draft.name())
                .errors();
    }

    /** All there are and were. */
    List<Edited<PositionDraft>> all() {
        return positions.findAll().stream()
                .map(position -> new Edited<>(position.id(), position.version(), position.draft()))
                .toList();
    }

    private boolean taken(@Nullable Long id, PositionDraft draft) {
        return draft.validFrom() != null
                && Check.askable(draft.validFrom(), draft.validTo())
                && jdbc.sql(
                                        "select count(*) from directory_position where name_key = :key and id <> :id"
                                                + " and (valid_to is null or valid_to > :from) and (:to is null or valid_from < :to)")
                                .param("key", SearchKey.of(draft.name()))
                                .param("id", id == null ? 0 : id)
                                .param("from", draft.validFrom())
                                .param("to", draft.validTo())
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
