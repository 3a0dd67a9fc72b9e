package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.UnitDraft;

/** What must hold between a unit and those around it in the tree. */
@Component
class UnitRules {

    /** How many units a sentence names. */
    private static final int NAMED = 3;

    private record Parent(String name, LocalDate validTo) {}

    private final JdbcClient jdbc;

    UnitRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two units of one parent that exist at the same time have different names. */
    void sameName(Check check, Long id, UnitDraft draft) {
        if (draft.validFrom() == null || draft.name().isEmpty() || !Check.askable(draft.validFrom(), draft.validTo())) {
            return;
        }
        Optional<String> code = jdbc.sql("select code from directory_unit where name = :name and id <> :id"
                        + " and coalesce(parent_id, 0) = :parent"
                        + " and (valid_to is null or valid_to > :from) and (:to is null or valid_from < :to)"
                        + " order by id limit 1")
                .param("name", draft.name())
                .param("id", id == null ? 0 : id)
                .param("parent", draft.parentId() == null ? 0 : draft.parentId())
                .param("from", draft.validFrom())
                .param("to", draft.validTo())
                .query(String.class)
                .optional();
        code.ifPresent(other -> check.that(false, "name", "directory.error.unit-name-taken", draft.name(), other));
    }

    /** A unit does not outlive the one it belongs to. */
    void withinParent(Check check, UnitDraft draft) {
        if (draft.parentId() == null || !Check.askable(draft.validTo())) {
            return;
        }
        Optional<Parent> ended = jdbc.sql("select name, valid_to from directory_unit where id = :id"
                        + " and valid_to is not null and (:to is null or valid_to < :to)")
                .param("id", draft.parentId())
                .param("to", draft.validTo())
                .query(Parent.class)
                .optional();
        ended.ifPresent(parent -> check.that(
                false,
                "parentId",
                "directory.error.unit-parent-ended",
                parent.name(),
                VietnameseDates.numeric(parent.validTo().minusDays(1))));
    }

    /** The units that still belong to a unit on the day it no longer exists stand in the way of its end. */
    void childrenAfter(Check check, long id, String name, LocalDate end) {
        if (!Check.askable(end)) {
            return;
        }
        List<String> children = jdbc.sql("select name from directory_unit where parent_id = :id"
                        + " and (valid_to is null or valid_to > :end) order by sort_order, code")
                .param("id", id)
                .param("end", end)
                .query(String.class)
                .list();
        check.that(
                children.isEmpty(),
                "validTo",
                "directory.error.unit-has-children",
                name,
                children.size(),
                some(children));
    }

    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + "…" : first;
    }
}
