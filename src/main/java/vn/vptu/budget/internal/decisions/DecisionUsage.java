package vn.vptu.budget.internal.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.Decisions;

/** What documents of the estimate name, so that nothing of it is deleted. */
@Component
class DecisionUsage implements Usage {

    private static final String LINES =
            "select count(distinct d.id) from budget_decision d join budget_decision_line l on l.decision_id = d.id where ";

    /** The column in which a code of a kind stands. */
    private static final Map<CodeKind, String> COLUMNS = Map.of(
            CodeKind.CHAPTER, "l.chapter",
            CodeKind.SUBCATEGORY, "l.subcategory",
            CodeKind.SOURCE, "l.source",
            CodeKind.PROGRAMME, "l.programme",
            CodeKind.CARRY_OVER_REASON, "l.carry_over_reason",
            CodeKind.SUBITEM, "l.subitem");

    private final JdbcClient jdbc;

    DecisionUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Version(String kind, String code, int first, int last) {}

    @Override
    public List<Use> of(String kind, long id) {
        long uses = switch (kind) {
            case "directory.unit" -> count(LINES + "d.holder_unit_id = :id or l.using_unit_id = :id", id);
            case "budget.task" -> count(LINES + "l.task_id = :id", id);
            case "budget.year" ->
                count(
                        "select count(*) from budget_decision d join budget_year y on y.year = d.year where y.id = :id",
                        id);
            default ->
                Arrays.stream(CodeBook.values())
                                .anyMatch(book -> book.recordKind().equals(kind))
                        ? ofCode(id)
                        : 0;
        };
        return uses == 0 ? List.of() : List.of(new Use(Decisions.KIND, uses));
    }

    private long count(String sql, long id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    /** None when the version before would go on instead. */
    private long ofCode(long id) {
        return jdbc.sql("select kind, code, year(valid_from) as first, coalesce(year(valid_to), 9999) as last"
                        + " from budget_code c where c.id = :id and not exists (select 1 from budget_code b"
                        + " where b.kind = c.kind and b.code = c.code and b.valid_to = c.valid_from)")
                .param("id", id)
                .query(Version.class)
                .optional()
                .map(this::ofVersion)
                .orElse(0L);
    }

    private long ofVersion(Version version) {
        String column = COLUMNS.get(CodeKind.valueOf(version.kind()));
        return column == null
                ? 0
                : jdbc.sql(LINES + column + " = :code and d.year between :first and :last")
                        .param("code", version.code())
                        .param("first", version.first())
                        .param("last", version.last())
                        .query(Long.class)
                        .single();
    }
}
