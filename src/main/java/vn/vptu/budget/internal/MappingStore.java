package vn.vptu.budget.internal;

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
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.MappingDraft;
import vn.vptu.budget.MappingRow;

/** Stores and queries what old codes are in the new index. */
@Component
public class MappingStore {

    /** What the trail calls it. */
    static final String KIND = "budget.code-mapping";

    private static final Map<String, String> SORTS = Map.of(
            "kind", "field(m.kind, 'CHAPTER', 'CATEGORY', 'SUBCATEGORY', 'ITEM', 'SUBITEM')",
            "old-code", "m.old_code",
            "new-code", "m.new_code",
            "new-name", "new_name",
            "valid-from", "m.valid_from",
            "legal-basis", "m.legal_basis",
            "note", "m.note");

    private static final String FROM = " from budget_code_mapping m left join budget_code c on c.kind = m.kind"
            + " and c.code = m.new_code and c.valid_from <= m.valid_from"
            + " and (c.valid_to is null or c.valid_to > m.valid_from)";

    private static final String[] KEYS = {"m.search_key", "c.search_key"};

    private final MappingRepository mappings;
    private final CodeVersions versions;
    private final JdbcClient jdbc;
    private final Edits edits;

    MappingStore(MappingRepository mappings, CodeVersions versions, JdbcClient jdbc, Edits edits) {
        this.mappings = mappings;
        this.versions = versions;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<MappingRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select m.id, m.kind, m.old_code, m.new_code, c.name as new_name, m.valid_from, m.legal_basis,"
                        + " m.note" + FROM + " where " + search.on(KEYS)
                        + Paging.tail(page, SORTS, SORTS.get("kind") + ", m.old_code, m.valid_from desc", "m.id"))
                .params(search.parameters())
                .query(MappingRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*)" + FROM + " where " + search.on(KEYS))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<Edited<MappingDraft>> find(long id) {
        return mappings.findById(id).map(mapping -> new Edited<>(mapping.id(), mapping.version(), mapping.draft()));
    }

    /** All there are. */
    List<Edited<MappingDraft>> all() {
        return mappings.findAll().stream()
                .map(mapping -> new Edited<>(mapping.id(), mapping.version(), mapping.draft()))
                .toList();
    }

    static MappingDraft tidy(MappingDraft typed) {
        int digits = typed.kind() == null ? 0 : typed.kind().digits();
        return new MappingDraft(
                typed.kind(),
                CodeStore.padded(Check.line(typed.oldCode()), digits),
                CodeStore.padded(Check.line(typed.newCode()), digits),
                typed.validFrom(),
                Check.trimmed(typed.legalBasis()),
                Check.trimmed(typed.note()));
    }

    /** The index is held meanwhile, so that the new code is not deleted before the mapping is stored. */
    public SaveResult save(@Nullable Long id, int version, MappingDraft typed) {
        MappingDraft draft = tidy(typed);
        versions.hold(CodeBook.INDEX);
        return edits.save(
                KIND,
                id,
                version,
                mappings::lock,
                Mapping::new,
                found -> check(id, draft),
                mapping -> mapping.apply(draft),
                mappings::saveAndFlush,
                Mapping::draft);
    }

    List<FieldError> check(@Nullable Long id, MappingDraft draft) {
        Check check = new Check()
                .chosen("kind", draft.kind())
                .text("oldCode", draft.oldCode(), 10)
                .text("newCode", draft.newCode(), 10)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validFrom", null)
                .length("legalBasis", draft.legalBasis(), 200)
                .length("note", draft.note(), 400);
        CodeKind kind = draft.kind();
        if (kind == null) {
            return check.errors();
        }
        check.that(kind.book() == CodeBook.INDEX && kind.digits() > 0, "kind", "budget.error.code-kind");
        digits(check, kind, "oldCode", draft.oldCode());
        digits(check, kind, "newCode", draft.newCode());
        if (check.errors().isEmpty()) {
            LocalDate from = draft.validFrom();
            check.that(
                    holds(kind, draft.newCode(), from),
                    "newCode",
                    "budget.error.mapping-no-code",
                    draft.newCode(),
                    VietnameseDates.numeric(from));
            check.that(
                    !taken(id, draft),
                    "oldCode",
                    "budget.error.mapping-taken",
                    draft.oldCode(),
                    draft.newCode(),
                    VietnameseDates.numeric(from));
        }
        return check.errors();
    }

    private static void digits(Check check, CodeKind kind, String field, String code) {
        check.that(code.isEmpty() || kind.accepts(code), field, "budget.error.code-digits", code, kind.digits());
    }

    private boolean holds(CodeKind kind, String code, LocalDate on) {
        return jdbc.sql("select count(*) from budget_code where kind = :kind and code = :code and valid_from <= :on"
                                + " and (valid_to is null or valid_to > :on)")
                        .param("kind", kind.name())
                        .param("code", code)
                        .param("on", on)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean taken(@Nullable Long id, MappingDraft draft) {
        return jdbc.sql("select count(*) from budget_code_mapping where kind = :kind and old_code = :old"
                                + " and new_code = :new and valid_from = :from and id <> :id")
                        .param("kind", draft.kind().name())
                        .param("old", draft.oldCode())
                        .param("new", draft.newCode())
                        .param("from", draft.validFrom())
                        .param("id", id == null ? 0 : id)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
