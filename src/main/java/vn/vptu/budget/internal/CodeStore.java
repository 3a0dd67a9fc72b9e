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
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.CodeName;
import vn.vptu.budget.CodeRow;

/** Stores and queries the versions of codes. */
@Component
public class CodeStore {

    private static final Map<String, String> SORTS = Map.of(
            "kind",
                    "field(kind, 'CHAPTER', 'CATEGORY', 'SUBCATEGORY', 'ITEM_GROUP', 'ITEM', 'SUBITEM', 'SOURCE_KIND', 'SOURCE')",
            "code", "code",
            "parent", "parent_code",
            "name", "name",
            "legal-basis", "legal_basis",
            "confirmed", "confirmed",
            "carries-over", "carries_over",
            "valid-from", "valid_from",
            "valid-to", "valid_to");

    private final CodeRepository codes;
    private final CodeVersions versions;
    private final CodeRules rules;
    private final JdbcClient jdbc;
    private final Edits edits;

    CodeStore(CodeRepository codes, CodeVersions versions, CodeRules rules, JdbcClient jdbc, Edits edits) {
        this.codes = codes;
        this.versions = versions;
        this.rules = rules;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    private static List<String> kinds(CodeBook book) {
        return book.kinds().stream().map(Enum::name).toList();
    }

    public List<CodeRow> page(CodeBook book, String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select id, kind, code, parent_code, name, valid_from, valid_to, legal_basis, confirmed,"
                        + " carries_over"
                        + " from budget_code where kind in (:kinds) and " + search.on("search_key")
                        + Paging.tail(page, SORTS, SORTS.get("kind") + ", code, valid_from desc", "id"))
                .params(search.parameters())
                .param("kinds", kinds(book))
                .query(CodeRow.class)
                .list();
    }

    public long count(CodeBook book, String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from budget_code where kind in (:kinds) and " + search.on("search_key"))
                .params(search.parameters())
                .param("kinds", kinds(book))
                .query(Long.class)
                .single();
    }

    public List<CodeName> valid(CodeKind kind, LocalDate on) {
        return Check.askable(on)
                ? jdbc.sql("select code, name from budget_code where kind = :kind and valid_from <= :on"
                                + " and (valid_to is null or valid_to > :on) order by code")
                        .param("kind", kind.name())
                        .param("on", on)
                        .query(CodeName.class)
                        .list()
                : List.of();
    }

    public Optional<Edited<CodeDraft>> find(CodeBook book, long id) {
        return codes.findById(id)
                .map(code -> new Edited<>(code.id(), code.version(), code.draft()))
                .filter(code ->
                        code.draft().kind() != null && code.draft().kind().book() == book);
    }

    /** All there are and were. */
    List<Edited<CodeDraft>> all(CodeBook book) {
        return codes.findByKindIn(book.kinds()).stream()
                .map(code -> new Edited<>(code.id(), code.version(), code.draft()))
                .toList();
    }

    static CodeDraft tidy(CodeDraft typed) {
        String code = Check.line(typed.code());
        int digits = typed.kind() == null ? 0 : typed.kind().digits();
        CodeKind above = typed.kind() == null ? null : typed.kind().parent();
        String parent = Check.trimmed(typed.parentCode());
        return new CodeDraft(
                typed.kind(),
                padded(code, digits),
                parent == null ? null : padded(parent, above == null ? 0 : above.digits()),
                Check.line(typed.name()),
                typed.validFrom(),
                typed.validTo(),
                Check.trimmed(typed.legalBasis()),
                typed.confirmed(),
                typed.carriesOver());
    }

    /** A spreadsheet takes 085 for a number and forgets the zero. */
    static String padded(String code, int digits) {
        return code.matches("[0-9]{1,10}") && code.length() < digits ? "0".repeat(digits - code.length()) + code : code;
    }

    public SaveResult save(CodeBook book, @Nullable Long id, int version, CodeDraft typed) {
        CodeDraft draft = tidy(typed);
        versions.hold(book);
        SaveResult result = edits.save(
                book.recordKind(),
                id,
                version,
                codes::lock,
                Code::new,
                found -> rules.check(book, found == null ? null : found.draft(), draft),
                code -> code.apply(versions.bounded(draft)),
                codes::saveAndFlush,
                Code::draft);
        if (id == null && result instanceof SaveResult.Saved) {
            versions.closeBefore(draft);
        }
        return result;
    }

    /** Brings a code that comes with the application, unless there is one for that day already. */
    void bring(CodeDraft draft) {
        if (rules.check(draft.kind().book(), null, draft).isEmpty()) {
            Code code = new Code();
            code.apply(versions.bounded(draft));
            codes.saveAndFlush(code);
        }
    }
}
