package vn.vptu.calendar.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.calendar.WeekState;
import vn.vptu.calendar.WeekStep;

/**
 * Stores weeks and their steps. A week's row is also the lock under which its activities change: two activities that
 * overlap always share a week, so whoever holds the week's lock sees every rival booking.
 */
@Component
class WeekStore {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    WeekStore(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The mondays of all weeks that a stretch of days touches, in order. */
    static List<LocalDate> mondays(LocalDate from, LocalDate to) {
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate monday = mondayOf(from); !monday.isAfter(to); monday = monday.plusWeeks(1)) {
            all.add(monday);
        }
        return all;
    }

    Optional<WeekRecord> find(LocalDate monday) {
        return jdbc.sql("select * from calendar_week where monday = ?")
                .param(monday)
                .query(WeekStore::map)
                .optional();
    }

    /** Locks the week until the transaction ends, making its row when there is none. */
    WeekRecord lock(LocalDate monday) {
        jdbc.sql("insert into calendar_week (monday, state, changed_at) values (?, 'DRAFTING', ?)"
                        + " on duplicate key update monday = monday")
                .params(monday, Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select * from calendar_week where monday = ? for update")
                .param(monday)
                .query(WeekStore::map)
                .single();
    }

    void become(WeekRecord week, WeekState state, WeekStep.Action action, String reason) {
        Actor who = actor.get();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("update calendar_week set state = ?, issued_version = issued_version + ?, version = version + 1,"
                        + " changed_by = ?, changed_at = ? where id = ?")
                .params(state.name(), state == WeekState.ISSUED ? 1 : 0, who.signature(), now, week.id())
                .update();
        jdbc.sql("insert into calendar_week_step (week_id, action, account_id, done_by, done_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(week.id(), action.name(), who.accountId(), who.signature(), now, reason)
                .update();
    }

    List<WeekStep> steps(long weekId) {
        return jdbc.sql("select action, done_by, done_at, reason from calendar_week_step where week_id = ? order by id")
                .param(weekId)
                .query((row, n) -> new WeekStep(
                        WeekStep.Action.valueOf(row.getString("action")),
                        row.getString("done_by"),
                        row.getTimestamp("done_at").toInstant(),
                        row.getString("reason")))
                .list();
    }

    /** Weeks in one of these states, the latest first. */
    List<WeekRecord> in(List<WeekState> states, int most) {
        return jdbc.sql("select * from calendar_week where state in (:states) order by monday desc limit :most")
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", most)
                .query(WeekStore::map)
                .list();
    }

    void keepPaper(long weekId, int version, String paper) {
        jdbc.sql("insert into calendar_week_issue (week_id, version_no, issued_by, issued_at, paper)"
                        + " values (?, ?, ?, ?, ?)")
                .params(weekId, version, actor.get().signature(), Timestamp.from(clock.instant()), paper)
                .update();
    }

    Optional<String> paper(LocalDate monday, int version) {
        return jdbc.sql("select i.paper from calendar_week_issue i join calendar_week w on w.id = i.week_id"
                        + " where w.monday = ? and i.version_no = ?")
                .params(monday, version)
                .query(String.class)
                .optional();
    }

    private static WeekRecord map(ResultSet row, int n) throws SQLException {
        Timestamp changedAt = row.getTimestamp("changed_at");
        return new WeekRecord(
                row.getLong("id"),
                row.getObject("monday", LocalDate.class),
                row.getString("number_label"),
                WeekState.valueOf(row.getString("state")),
                row.getInt("issued_version"),
                row.getInt("version"),
                row.getString("changed_by") == null ? "" : row.getString("changed_by"),
                changedAt == null ? Instant.EPOCH : changedAt.toInstant());
    }
}
