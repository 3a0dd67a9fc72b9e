package vn.vptu.budget.internal.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.InternalPlans;

/** What plans name, so that nothing of it is deleted. */
@Component
class PlanUsage implements Usage {

    private static final String PLANS = "select count(*) from budget_plan p where ";
    private static final String LINES = "exists (select 1 from budget_plan_line l where l.plan_id = p.id and ";

    /** Where a code of a kind stands. */
    private static final Map<CodeKind, String> COLUMNS = Map.of(
            CodeKind.CHAPTER, "p.chapter = :code",
            CodeKind.SUBCATEGORY, "p.subcategory = :code",
            CodeKind.SOURCE, "p.source = :code",
            CodeKind.PROGRAMME, "p.programme = :code",
            CodeKind.ITEM, LINES + "l.item = :code)",
            CodeKind.SUBITEM, LINES + "l.subitem = :code)");

    private final JdbcClient jdbc;

    PlanUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Version(String kind, String code, int first, int last) {}

    @Override
    public List<Use> of(String kind, long id) {
        long uses = switch (kind) {
            case "directory.unit" -> count(PLANS + "p.holder_unit_id = :id or p.using_unit_id = :id", id);
            case "budget.task" -> count(PLANS + "p.task_id = :id", id);
            case "budget.year" ->
                count("select count(*) from budget_plan p join budget_year y on y.year = p.year where y.id = :id", id);
            default ->
                Arrays.stream(CodeBook.values())
                                .anyMatch(book -> book.recordKind().equals(kind))
                        ? ofCode(id)
                        : 0;
        };
        return uses == 0 ? List.of() : List.of(new Use(InternalPlans.KIND, uses));
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
                : jdbc.sql(PLANS + column + " and p.year between :first and :last")
                        .param("code", version.code())
                        .param("first", version.first())
                        .param("last", version.last())
                        .query(Long.class)
                        .single();
    }
}
