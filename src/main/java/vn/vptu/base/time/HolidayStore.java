package vn.vptu.base.time;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.AfterCommit;

/** The holiday rules and decisions in the database. Its revision moves when a change has been committed. */
@Component
class HolidayStore implements HolidaySource {

    private final JdbcClient jdbc;
    private final AtomicLong revision = new AtomicLong();

    HolidayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long revision() {
        return revision.get();
    }

    @Override
    public List<HolidayRule> rules() {
        return jdbc.sql("select * from holiday_rule order by code, valid_from")
                .query((row, n) -> new HolidayRule(
                        row.getString("code"),
                        row.getString("name"),
                        HolidayRule.Basis.valueOf(row.getString("basis")),
                        row.getInt("anchor_month"),
                        row.getInt("anchor_day"),
                        row.getInt("offset_days"),
                        row.getInt("length_days"),
                        row.getBoolean("decided_yearly"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("legal_basis"),
                        row.getString("compensation_basis")))
                .list();
    }

    @Override
    public List<HolidayDecision> decisions() {
        record Head(int year, String code, String basis) {}
        Map<Head, List<HolidayDecision.Day>> found = new LinkedHashMap<>();
        jdbc.sql("select d.decision_year, d.holiday_code, d.basis, t.on_date, t.kind from holiday_decision d"
                        + " join holiday_decision_day t on t.decision_id = d.id"
                        + " order by d.decision_year, d.holiday_code, t.on_date")
                .query(row -> {
                    Head head = new Head(
                            row.getInt("decision_year"), row.getString("holiday_code"), row.getString("basis"));
                    found.computeIfAbsent(head, h -> new ArrayList<>())
                            .add(new HolidayDecision.Day(
                                    row.getObject("on_date", LocalDate.class), DayKind.valueOf(row.getString("kind"))));
                });
        return found.entrySet().stream()
                .map(entry -> new HolidayDecision(
                        entry.getKey().year(),
                        entry.getKey().code(),
                        entry.getKey().basis(),
                        entry.getValue()))
                .toList();
    }

    /** Who entered a decision last and when; it stays as it is until the transaction ends. */
    Optional<SaveResult.Conflict> lastChange(int year, String holidayCode) {
        // A decision that is not there yet cannot be locked: the rules stand for all of them.
        jdbc.sql("select id from holiday_rule order by id for update")
                .query(Long.class)
                .list();
        return jdbc.sql("select changed_by, changed_at from holiday_decision"
                        + " where decision_year = ? and holiday_code = ? for update")
                .params(year, holidayCode)
                .query((row, n) -> {
                    String by = row.getString("changed_by");
                    Timestamp at = row.getTimestamp("changed_at");
                    return new SaveResult.Conflict(by == null ? "" : by, at == null ? Instant.EPOCH : at.toInstant());
                })
                .optional();
    }

    /** Puts a decision in the place of the one of this year and holiday; no days means it is taken back. */
    void replace(HolidayDecision decision, String by, Instant at) {
        jdbc.sql("delete t from holiday_decision_day t join holiday_decision d on d.id = t.decision_id"
                        + " where d.decision_year = ? and d.holiday_code = ?")
                .params(decision.year(), decision.holidayCode())
                .update();
        if (decision.days().isEmpty()) {
            jdbc.sql("delete from holiday_decision where decision_year = ? and holiday_code = ?")
                    .params(decision.year(), decision.holidayCode())
                    .update();
        } else {
            jdbc.sql(
                            "insert into holiday_decision (decision_year, holiday_code, basis, changed_by, changed_at)"
                                    + " values (?, ?, ?, ?, ?) on duplicate key update basis = values(basis),"
                                    + " changed_by = values(changed_by), changed_at = values(changed_at), version = version + 1")
                    .params(decision.year(), decision.holidayCode(), decision.basis(), by, Timestamp.from(at))
                    .update();
            for (HolidayDecision.Day day : decision.days()) {
                jdbc.sql("insert into holiday_decision_day (decision_id, on_date, kind)"
                                + " select id, ?, ? from holiday_decision where decision_year = ? and holiday_code = ?")
                        .params(day.date(), day.kind().name(), decision.year(), decision.holidayCode())
                        .update();
            }
        }
        AfterCommit.alsoNow(revision::incrementAndGet);
    }
}
