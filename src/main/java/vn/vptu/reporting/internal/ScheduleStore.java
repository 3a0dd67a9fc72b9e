package vn.vptu.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Errand;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.reporting.Rhythm;
import vn.vptu.reporting.ScheduleDraft;
import vn.vptu.reporting.ScheduleRow;

/** Stores and queries scheduled papers; each belongs to one account. */
@Component
public class ScheduleStore {

    private static final Map<String, String> SORTS = Map.of("next", "next_at");

    private static final String MINE = " from reporting_schedule where account_id = :account and report in (:reports)";

    private final Schedules schedules;
    private final JdbcClient jdbc;
    private final Edits edits;
    private final ApplicationEventPublisher events;

    ScheduleStore(Schedules schedules, JdbcClient jdbc, Edits edits, ApplicationEventPublisher events) {
        this.schedules = schedules;
        this.jdbc = jdbc;
        this.edits = edits;
        this.events = events;
    }

    /**
     * A schedule as it is stored.
     *
     * @param baseDay the run to which what is chosen belongs
     * @param next when it is due; null when it has ended
     */
    public record Stored(
            long id,
            int version,
            Errand owner,
            ScheduleDraft draft,
            LocalDate baseDay,
            @Nullable Instant next) {}

    /** When something runs next, and at which day that is. */
    public record Next(LocalDate day, @Nullable Instant at) {}

    public List<ScheduleRow> page(long account, List<String> reports, Pageable page) {
        return reports.isEmpty()
                ? List.of()
                : jdbc.sql("select id, report, format, rhythm, week_day, hour, until, paused, next_at" + MINE + " "
                                + Paging.tail(page, SORTS, "next_at is null, next_at", "id"))
                        .param("account", account)
                        .param("reports", reports)
                        .query(ScheduleStore::row)
                        .list();
    }

    private static ScheduleRow row(ResultSet row, int number) throws SQLException {
        Timestamp next = row.getTimestamp("next_at");
        String weekDay = row.getString("week_day");
        return new ScheduleRow(
                row.getLong("id"),
                row.getString("report"),
                ReportFormat.valueOf(row.getString("format")),
                Rhythm.valueOf(row.getString("rhythm")),
                weekDay == null ? null : DayOfWeek.valueOf(weekDay),
                row.getInt("hour"),
                row.getObject("until", LocalDate.class),
                row.getBoolean("paused"),
                next == null ? null : next.toInstant());
    }

    public long count(long account, List<String> reports) {
        return reports.isEmpty()
                ? 0
                : jdbc.sql("select count(*)" + MINE)
                        .param("account", account)
                        .param("reports", reports)
                        .query(Long.class)
                        .single();
    }

    /** How many an account has. */
    public int count(long account) {
        return jdbc.sql("select count(*) from reporting_schedule where account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    public Optional<Stored> find(long id) {
        return schedules.findById(id).map(ScheduleStore::stored);
    }

    private static Stored stored(Schedule schedule) {
        return new Stored(
                schedule.id(),
                schedule.version(),
                schedule.owner(),
                schedule.draft(),
                schedule.baseDay(),
                schedule.nextAt());
    }

    /** Saves one of an account's, or a new one. */
    public SaveResult save(
            @Nullable Long id, int version, ScheduleDraft draft, Errand owner, List<FieldError> faults, Next next) {
        return edits.save(
                ScheduleKinds.SCHEDULE,
                id,
                version,
                wanted -> schedules.lock(wanted).filter(found -> isOf(found, owner)),
                Schedule::new,
                found -> faults,
                schedule -> schedule.apply(draft, owner, next.day(), next.at()),
                schedules::saveAndFlush,
                Schedule::draft);
    }

    private static boolean isOf(Schedule schedule, Errand owner) {
        return schedule.owner().accountId() == owner.accountId();
    }

    /** Deletes one of an account's. */
    public SaveResult remove(long id, long account) {
        Schedule found = schedules
                .lock(id)
                .filter(schedule -> schedule.owner().accountId() == account)
                .orElse(null);
        if (found == null) {
            return new SaveResult.Gone();
        }
        ScheduleDraft before = found.draft();
        schedules.delete(found);
        schedules.flush();
        events.publishEvent(Change.of(ScheduleKinds.SCHEDULE, id, "delete", before, null));
        return new SaveResult.Saved(id);
    }

    /** Those whose time has come. */
    public List<Long> due(Instant now) {
        return jdbc.sql("select id from reporting_schedule where not paused and next_at <= ? order by next_at, id")
                .param(Timestamp.from(now))
                .query(Long.class)
                .list();
    }

    /**
     * Takes one that is due, in the transaction that is open: from then on it is due at another time.
     *
     * @param next when that is
     * @return the schedule as it was; empty when somebody was quicker
     */
    public Optional<Stored> take(long id, Instant now, Function<Stored, @Nullable Instant> next) {
        return schedules
                .lock(id)
                .filter(schedule -> {
                    Instant due = schedule.nextAt();
                    return due != null && !due.isAfter(now) && !schedule.draft().paused();
                })
                .map(schedule -> {
                    Stored before = stored(schedule);
                    schedule.runsNext(next.apply(before));
                    schedules.saveAndFlush(schedule);
                    return before;
                });
    }

    /** Stops one whose account may not be used any more, until somebody lets it run again. */
    public void pause(long id) {
        schedules.lock(id).ifPresent(schedule -> {
            schedule.pause();
            schedules.saveAndFlush(schedule);
        });
    }
}
