package vn.vptu.budget.internal.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.RequestDraft;

/** The lines of requests as they are stored, in their order. */
@Component
class RequestLines {

    private final JdbcClient jdbc;

    RequestLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param reservation what was set aside for it, once it is approved
     */
    record Stored(
            int number, RequestDraft.Line content, @Nullable Long reservation) {}

    List<RequestDraft.Line> of(long request) {
        return stored(request).stream().map(Stored::content).toList();
    }

    List<Stored> stored(long request) {
        return jdbc.sql("select * from budget_request_line where request_id = ? order by line_no")
                .param(request)
                .query((row, n) -> new Stored(row.getInt("line_no"), line(row), number(row, "reservation_id")))
                .list();
    }

    private static RequestDraft.Line line(ResultSet row) throws SQLException {
        return new RequestDraft.Line(
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"),
                number(row, "using_unit_id"),
                number(row, "task_id"),
                row.getString("subitem"),
                Dong.of(row.getLong("amount")),
                row.getString("content"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** Notes what was set aside for a line. */
    void reserved(long request, int number, long reservation) {
        jdbc.sql("update budget_request_line set reservation_id = ? where request_id = ? and line_no = ?")
                .params(reservation, request, number)
                .update();
    }

    /** Writes these lines in the place of those that are there. */
    void replace(long request, List<RequestDraft.Line> lines) {
        jdbc.sql("delete from budget_request_line where request_id = ?")
                .param(request)
                .update();
        for (int i = 0; i < lines.size(); i++) {
            RequestDraft.Line line = lines.get(i);
            jdbc.sql("insert into budget_request_line (request_id, line_no, chapter, subcategory, source,"
                            + " programme, using_unit_id, task_id, subitem, amount, content) values (?, ?, ?, ?,"
                            + " ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            request,
                            i + 1,
                            line.chapter(),
                            line.subcategory(),
                            line.source(),
                            Objects.requireNonNullElse(line.programme(), BudgetKey.NO_PROGRAMME),
                            line.usingUnitId(),
                            line.taskId(),
                            line.subitem(),
                            Objects.requireNonNull(line.amount()).amount(),
                            line.content())
                    .update();
        }
    }
}
