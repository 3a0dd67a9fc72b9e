package vn.vptu.budget.internal.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage.Use;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeKind;

/** Counts the documents of a kind that name a unit, a task, a year or a code. */
@Component
public class DocumentUses {

    private final JdbcClient jdbc;

    DocumentUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Version(String kind, String code, int first, int last) {}

    /**
     * The documents that name a record.
     *
     * @param codes for the kinds of codes what is true of a line {@code l} that names {@code :code}
     */
    public List<Use> of(DocumentTables tables, Map<CodeKind, String> codes, String kind, long id) {
        String lines = "select count(distinct d.id) from " + tables.document() + " d join " + tables.line() + " l on l."
                + tables.link() + " = d.id where ";
        long uses = switch (kind) {
            case "directory.unit" -> count(lines + "d.holder_unit_id = :id or l.using_unit_id = :id", id);
            case "budget.task" -> count(lines + "l.task_id = :id", id);
            case "budget.year" ->
                count(
                        "select count(*) from " + tables.document()
                                + " d join budget_year y on y.year = d.year where y.id = :id",
                        id);
            default ->
                Arrays.stream(CodeBook.values())
                                .anyMatch(book -> book.recordKind().equals(kind))
                        ? ofCode(lines, codes, id)
                        : 0;
        };
        return uses(tables, uses);
    }

    /** The documents whose own columns say something of a record {@code :id}. */
    public List<Use> where(DocumentTables tables, String condition, long id) {
        return uses(tables, count("select count(*) from " + tables.document() + " d where " + condition, id));
    }

    private static List<Use> uses(DocumentTables tables, long uses) {
        return uses == 0 ? List.of() : List.of(new Use(tables.kind(), uses));
    }

    private long count(String sql, long id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    /** None when the version before would go on instead. */
    private long ofCode(String lines, Map<CodeKind, String> codes, long id) {
        return jdbc.sql("select kind, code, year(valid_from) as first, coalesce(year(valid_to), 9999) as last"
                        + " from budget_code c where c.id = :id and not exists (select 1 from budget_code b"
                        + " where b.kind = c.kind and b.code = c.code and b.valid_to = c.valid_from)")
                .param("id", id)
                .query(Version.class)
                .optional()
                .map(version -> ofVersion(lines, codes, version))
                .orElse(0L);
    }

    private long ofVersion(String lines, Map<CodeKind, String> codes, Version version) {
        String named = codes.get(CodeKind.valueOf(version.kind()));
        return named == null
                ? 0
                : jdbc.sql(lines + named + " and d.year between :first and :last")
                        .param("code", version.code())
                        .param("first", version.first())
                        .param("last", version.last())
                        .query(Long.class)
                        .single();
    }
}
