package vn.vptu.budget.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;

/** What of the budget refers to its own records. */
@Component
class BudgetUsage implements Usage {

    private final CodeRepository codes;
    private final CodeVersions versions;
    private final CatalogueUses catalogues;
    private final JdbcClient jdbc;

    BudgetUsage(CodeRepository codes, CodeVersions versions, CatalogueUses catalogues, JdbcClient jdbc) {
        this.codes = codes;
        this.versions = versions;
        this.catalogues = catalogues;
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(String kind, long id) {
        return Arrays.stream(CodeBook.values())
                        .anyMatch(book -> book.recordKind().equals(kind))
                ? codes.findById(id)
                        .map(Code::draft)
                        .filter(code -> !goesOn(code))
                        .map(code -> Stream.concat(
                                        Stream.of(
                                                new Use(kind, below(code)), new Use(MappingStore.KIND, mappings(code))),
                                        catalogues.ofCode(code).stream())
                                .filter(use -> use.count() > 0)
                                .toList())
                        .orElse(List.of())
                : catalogues.of(kind, id);
    }

    /** Whether the version before would go on instead, so that nothing that names the code loses it. */
    private boolean goesOn(CodeDraft code) {
        return versions.before(code)
                .map(earlier -> earlier.draft().validTo())
                .filter(end -> end.equals(code.validFrom()))
                .isPresent();
    }

    private long below(CodeDraft code) {
        List<String> kinds = CodeTree.below(code.kind());
        return kinds.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from budget_code where kind in (:kinds) and parent_code = :code"
                                + " and (valid_to is null or valid_to > :from) and (:to is null or valid_from < :to)")
                        .param("kinds", kinds)
                        .param("code", code.code())
                        .param("from", code.validFrom())
                        .param("to", code.validTo())
                        .query(Long.class)
                        .single();
    }

    private long mappings(CodeDraft code) {
        return jdbc.sql("select count(*) from budget_code_mapping where kind = :kind and new_code = :code"
                        + " and valid_from >= :from and (:to is null or valid_from < :to)")
                .param("kind", code.kind().name())
                .param("code", code.code())
                .param("from", code.validFrom())
                .param("to", code.validTo())
                .query(Long.class)
                .single();
    }
}
