package vn.vptu.budget.internal.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionDraft;

/** The lines of documents as they are stored, in their order. */
@Component
class DecisionLines {

    private final JdbcClient jdbc;

    DecisionLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line with its number, from 1. */
    record Numbered(int number, DecisionDraft.Line content) {}

    List<DecisionDraft.Line> of(long decision) {
        return numbered(decision).stream().map(Numbered::content).toList();
    }

    List<Numbered> numbered(long decision) {
        return jdbc.sql("select * from budget_decision_line where decision_id = ? order by line_no")
                .param(decision)
                .query((row, n) -> new Numbered(row.getInt("line_no"), line(row)))
                .list();
    }

    private static DecisionDraft.Line line(ResultSet row) throws SQLException {
        return new DecisionDraft.Line(
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"),
                number(row, "using_unit_id"),
                number(row, "task_id"),
                Dong.of(row.getLong("amount")),
                row.getString("carry_over_reason"),
                row.getBoolean("carried_advance"),
                row.getString("subitem"),
                row.getString("note"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** Writes these lines in the place of those that are there. */
    void replace(long decision, List<DecisionDraft.Line> lines) {
        jdbc.sql("delete from budget_decision_line where decision_id = ?")
                .param(decision)
                .update();
        for (int i = 0; i < lines.size(); i++) {
            DecisionDraft.Line line = lines.get(i);
            jdbc.sql("insert into budget_decision_line (decision_id, line_no, chapter, subcategory, source, programme,"
                            + " using_unit_id, task_id, amount, carry_over_reason, carried_advance, subitem, note)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            decision,
                            i + 1,
                            line.chapter(),
                            line.subcategory(),
                            line.source(),
                            Objects.requireNonNullElse(line.programme(), BudgetKey.NO_PROGRAMME),
                            line.usingUnitId(),
                            line.taskId(),
                            Objects.requireNonNull(line.amount()).amount(),
                            line.carryOverReason(),
                            line.carriedAdvance(),
                            line.subitem(),
                            line.note())
                    .update();
        }
    }
}
