package vn.vptu.budget.internal.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.PlanDraft;

/** The lines of plans as they are stored, in their order. */
@Component
class PlanLines {

    private final JdbcClient jdbc;

    PlanLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanDraft.Line> of(long plan) {
        return jdbc.sql("select * from budget_plan_line where plan_id = ? order by line_no")
                .param(plan)
                .query((row, n) -> new PlanDraft.Line(
                        row.getString("item"),
                        row.getString("subitem"),
                        dong(row, "quarter1"),
                        dong(row, "quarter2"),
                        dong(row, "quarter3"),
                        dong(row, "quarter4"),
                        row.getString("note")))
                .list();
    }

    /** Nothing planned is an empty cell. */
    private static @Nullable Dong dong(ResultSet row, String column) throws SQLException {
        long amount = row.getLong(column);
        return amount == 0 ? null : Dong.of(amount);
    }

    /** Writes these lines in the place of those that are there. */
    void replace(long plan, List<PlanDraft.Line> lines) {
        jdbc.sql("delete from budget_plan_line where plan_id = ?").param(plan).update();
        for (int i = 0; i < lines.size(); i++) {
            PlanDraft.Line line = lines.get(i);
            List<Dong> quarters = line.quarters();
            jdbc.sql("insert into budget_plan_line (plan_id, line_no, item, subitem, quarter1, quarter2, quarter3,"
                            + " quarter4, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            plan,
                            i + 1,
                            line.item(),
                            line.subitem(),
                            quarters.get(0).amount(),
                            quarters.get(1).amount(),
                            quarters.get(2).amount(),
                            quarters.get(3).amount(),
                            line.note())
                    .update();
        }
    }
}
