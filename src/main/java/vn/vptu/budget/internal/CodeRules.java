package vn.vptu.budget.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;

/** What must hold of a version of a code. */
@Component
class CodeRules {

    /** Said of a code above that does not exist on the first day of the version. */
    static final String NO_PARENT = "budget.error.code-no-parent";

    private final CodeVersions versions;
    private final JdbcClient jdbc;

    CodeRules(CodeVersions versions, JdbcClient jdbc) {
        this.versions = versions;
        this.jdbc = jdbc;
    }

    /**
     * What is wrong with a draft.
     *
     * @param stored the version as it is stored; null for a new one
     */
    List<FieldError> check(CodeBook book, @Nullable CodeDraft stored, CodeDraft draft) {
        Check check = new Check()
                .chosen("kind", draft.kind())
                .text("code", draft.code(), 10)
                .text("name", draft.name(), 400)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo())
                .length("legalBasis", draft.legalBasis(), 200);
        CodeKind kind = draft.kind();
        if (kind == null || draft.code().isEmpty()) {
            return check.errors();
        }
        check.that(kind.book() == book, "kind", "budget.error.code-kind")
                .that(!draft.carriesOver() || kind == CodeKind.SOURCE, "carriesOver", "budget.error.code-carries-over");
        if (kind.digits() == 0) {
            check.that(kind.accepts(draft.code()), "code", "budget.error.code-letters", draft.code());
        } else {
            check.that(kind.accepts(draft.code()), "code", "budget.error.code-digits", draft.code(), kind.digits());
        }
        if (draft.validFrom() != null && Check.askable(draft.validFrom(), draft.validTo())) {
            place(check, stored, kind, draft, draft.validFrom());
        }
        return check.errors();
    }

    /** Where the version stands among those of its code, below the code above it and above those below it. */
    private void place(Check check, @Nullable CodeDraft stored, CodeKind kind, CodeDraft draft, LocalDate first) {
        if (stored == null) {
            check.that(!exists(draft), "validFrom", "budget.error.code-day-taken", VietnameseDates.numeric(first));
        } else {
            check.that(stored.kind() == kind, "kind", "budget.error.code-fixed")
                    .that(stored.code().equals(draft.code()), "code", "budget.error.code-fixed")
                    .that(first.equals(stored.validFrom()), "validFrom", "budget.error.code-fixed");
        }
        parent(check, kind, draft, first);
        LocalDate end = draft.validTo();
        if (end == null) {
            return;
        }
        versions.nextBegins(draft)
                .filter(end::isAfter)
                .ifPresent(next ->
                        check.that(false, "validTo", "budget.error.code-overlaps", VietnameseDates.numeric(next)));
        below(kind, draft, end)
                .ifPresent(child -> check.that(
                        false, "validTo", "budget.error.code-has-children", child, VietnameseDates.numeric(end)));
    }

    private void parent(Check check, CodeKind kind, CodeDraft draft, LocalDate first) {
        CodeKind above = kind.parent();
        String code = draft.parentCode();
        if (above == null || code == null) {
            check.that(above != null || code == null, "parentCode", "budget.error.code-parent-kind");
            check.that(code != null || !kind.needsParent(), "parentCode", "common.error.missing");
            return;
        }
        boolean there = jdbc.sql("select count(*) from budget_code where kind = :kind and code = :code"
                                + " and valid_from <= :day and (valid_to is null or valid_to > :day)")
                        .param("kind", above.name())
                        .param("code", code)
                        .param("day", first)
                        .query(Long.class)
                        .single()
                > 0;
        check.that(there, "parentCode", NO_PARENT, code, VietnameseDates.numeric(first));
    }

    private boolean exists(CodeDraft draft) {
        return jdbc.sql("select count(*) from budget_code where kind = ? and code = ? and valid_from = ?")
                        .params(draft.kind() == null ? "" : draft.kind().name(), draft.code(), draft.validFrom())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** A code below this one that goes on when it ends and no other version of it follows. */
    private Optional<String> below(CodeKind kind, CodeDraft draft, LocalDate end) {
        List<String> kinds = CodeTree.below(kind);
        return kinds.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select c.code from budget_code c where c.kind in (:kinds) and c.parent_code = :code"
                                + " and (c.valid_to is null or c.valid_to > :end) and not exists ("
                                + "select 1 from budget_code n where n.kind = :kind and n.code = :code"
                                + " and n.valid_from = :end) order by c.code limit 1")
                        .param("kinds", kinds)
                        .param("kind", kind.name())
                        .param("code", draft.code())
                        .param("end", end)
                        .query(String.class)
                        .optional();
    }
}
