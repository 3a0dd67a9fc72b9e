package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.UnitRow;

/** Stores and queries units. */
@Component
public class UnitStore {

    private static final Map<String, String> SORTS = Map.of(
            "code", "u.code",
            "name", "u.name",
            "short-name", "u.short_name",
            "kind", "u.kind",
            "parent", "parent_name",
            "valid-from", "u.valid_from",
            "valid-to", "u.valid_to");

    /** Every unit with the path from the top, which sorts a parent before its children. */
    static final String TREE = """
            with recursive tree (id, depth, path) as (
                select id, 0, cast(concat(lpad(sort_order + 100000, 6, '0'), rpad(code, 20, ' ')) as char(600))
                from directory_unit where parent_id is null
                union all
                select u.id, t.depth + 1,
                    cast(concat(t.path, lpad(u.sort_order + 100000, 6, '0'), rpad(u.code, 20, ' ')) as char(600))
                from directory_unit u join tree t on u.parent_id = t.id
            )
            """;

    private static final String NAME = "u.id, u.code, u.name, u.short_name, u.kind, u.parent_id";

    private final UnitRepository units;
    private final JdbcClient jdbc;
    private final Edits edits;
    private final UnitRules rules;

    UnitStore(UnitRepository units, JdbcClient jdbc, Edits edits, UnitRules rules) {
        this.units = units;
        this.jdbc = jdbc;
        this.rules = rules;
        this.edits = edits;
    }

    public List<UnitRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(TREE
                        + "select u.id, u.code, u.name, u.short_name, u.kind, p.short_name as parent_name, t.depth,"
                        + " u.valid_from, u.valid_to, s.short_name as successor_name from tree t join directory_unit u on u.id = t.id"
                        + " left join directory_unit p on p.id = u.parent_id"
                        + " left join directory_unit s on s.id = u.successor_id where " + search.on("u.search_key")
                        + Paging.tail(page, SORTS, "t.path", "u.id"))
                .params(search.parameters())
                .query(UnitRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from directory_unit u where " + search.on("u.search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<UnitName> active(LocalDate on) {
        return jdbc.sql(TREE + "select " + NAME + " from tree t join directory_unit u on u.id = t.id"
                        + " where u.valid_from <= :on and (u.valid_to is null or u.valid_to > :on)"
                        + " order by t.path, u.id")
                .param("on", on)
                .query(UnitName.class)
                .list();
    }

    public Map<Long, UnitName> named(Collection<Long> ids) {
        return ById.read(
                jdbc,
                "select " + NAME + " from directory_unit u where u.id in (:ids)",
                ids,
                Map.of(),
                UnitName.class,
                UnitName::id);
    }

    public Optional<Edited<UnitDraft>> find(long id) {
        return units.findById(id).map(unit -> new Edited<>(unit.id(), unit.version(), unit.draft()));
    }

    static UnitDraft tidy(UnitDraft typed) {
        return new UnitDraft(
                Check.line(typed.code()).toUpperCase(Locale.ROOT),
                Check.line(typed.name()),
                Check.line(typed.shortName()),
                typed.kind(),
                typed.parentId(),
                typed.sortOrder(),
                typed.validFrom(),
                typed.validTo());
    }

    public SaveResult save(@Nullable Long id, int version, UnitDraft typed) {
        UnitDraft draft = tidy(typed);
        return edits.save(
                "directory.unit",
                id,
                version,
                this::lock,
                Unit::new,
                unit -> check(id, draft),
                unit -> unit.apply(draft),
                units::saveAndFlush,
                Unit::draft);
    }

    /** Two units must not be put below each other at the same moment: the whole tree stands still. */
    Optional<Unit> lock(long id) {
        jdbc.sql("select id from directory_unit order by id for update")
                .query(Long.class)
                .list();
        return units.lock(id);
    }

    /** All there are and were. */
    List<Edited<UnitDraft>> all() {
        return units.findAll().stream()
                .map(unit -> new Edited<>(unit.id(), unit.version(), unit.draft()))
                .toList();
    }

    List<FieldError> check(@Nullable Long id, UnitDraft draft) {
        Check check = new Check()
                .text("code", draft.code(), 20)
                .text("name", draft.name(), 200)
                .text("shortName", draft.shortName(), 60)
                .chosen("kind", draft.kind())
                .between("sortOrder", draft.sortOrder(), 0, 9999)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo())
                .that(
                        !Taken.by(jdbc, "directory_unit", "code", draft.code(), id),
                        "code",
                        "common.error.code-taken",
                        draft.code());
        Long parent = draft.parentId();
        rules.sameName(check, id, draft);
        rules.withinParent(check, draft);
        LocalDate end = draft.validTo();
        if (id != null && end != null) {
            rules.childrenAfter(check, id, draft.name(), end);
        }
        if (id != null && parent != null) {
            if (parent.equals(id)) {
                check.that(false, "parentId", "directory.error.unit-own-parent", draft.name());
            } else {
                isBelow(parent, id)
                        .ifPresent(name ->
                                check.that(false, "parentId", "directory.error.unit-cycle", name, draft.name()));
            }
        }
        return check.errors();
    }

    /** The name of a unit, if it lies below another one. */
    Optional<String> isBelow(long unit, long above) {
        return jdbc.sql("""
                with recursive up (id, parent_id) as (
                    select id, parent_id from directory_unit where id = :unit
                    union
                    select u.id, u.parent_id from directory_unit u join up on u.id = up.parent_id
                )
                select name from directory_unit where id = :unit and exists (select 1 from up where up.id = :above)
                """)
                .param("unit", unit)
                .param("above", above)
                .query(String.class)
                .optional();
    }
}
