package vn.vptu.budget.internal.advances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AdvanceSettlement;

/** The settlements of advances to persons; they are only ever added. */
@Component
class Settlements {

    private static final String SELECT = "select s.*, r.id as reversed_by from budget_person_settlement s"
            + " left join budget_person_settlement r on r.reverses_id = s.id where s.advance_id = :advance";

    private final JdbcClient jdbc;

    Settlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of an advance in the order in which they were entered. */
    List<AdvanceSettlement> of(long advance) {
        return jdbc.sql(SELECT + " order by s.id")
                .param("advance", advance)
                .query((row, n) -> settlement(row))
                .list();
    }

    Optional<AdvanceSettlement> find(long advance, long id) {
        return jdbc.sql(SELECT + " and s.id = :id")
                .param("advance", advance)
                .param("id", id)
                .query((row, n) -> settlement(row))
                .optional();
    }

    /** Adds one. */
    void add(long advance, AdvanceSettlement done, Actor who) {
        jdbc.sql("insert into budget_person_settlement (advance_id, settled_on, spent, given_back, extra_paid,"
                        + " document_number, note, reverses_id, account_id, done_by, done_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        advance,
                        done.settledOn(),
                        done.spent().amount(),
                        done.givenBack().amount(),
                        done.extraPaid().amount(),
                        done.documentNumber(),
                        done.note(),
                        done.reversesId(),
                        who.accountId(),
                        done.doneBy(),
                        Timestamp.from(done.doneAt()))
                .update();
    }

    private static AdvanceSettlement settlement(ResultSet row) throws SQLException {
        return new AdvanceSettlement(
                row.getLong("id"),
                row.getObject("settled_on", LocalDate.class),
                Dong.of(row.getLong("spent")),
                Dong.of(row.getLong("given_back")),
                Dong.of(row.getLong("extra_paid")),
                row.getString("document_number"),
                row.getString("note"),
                id(row, "reverses_id"),
                id(row, "reversed_by") != null,
                row.getString("done_by"),
                row.getTimestamp("done_at").toInstant());
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
