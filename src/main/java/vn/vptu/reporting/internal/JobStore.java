package vn.vptu.reporting.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Errand;
import vn.vptu.base.live.Broadcaster;
import vn.vptu.reporting.PaperJobDraft;
import vn.vptu.reporting.PaperJobResult.Fault;
import vn.vptu.reporting.PaperJobRow;
import vn.vptu.reporting.PaperPart;

/** Stores what is made beside the page. Whatever changes is told to the open pages of whoever asked for it. */
@Component
public class JobStore {

    /** A job that has broken its server down twice is not tried a third time. */
    static final int MOST_TRIES = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Broadcaster broadcaster;

    JobStore(JdbcClient jdbc, Clock clock, Broadcaster broadcaster) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.broadcaster = broadcaster;
    }

    /** A job that a seat has taken. */
    public record Taken(long id, Errand errand, String title, PaperJobDraft draft) {}

    /** A result that is ready. */
    public record Result(String key, String name, String mediaType, long size) {}

    /** A result with what it was asked for. */
    public record Kept(Result result, Errand errand, List<PaperPart> parts) {}

    /** What the pages of an account listen to. */
    public static Broadcaster.Channel channel(long account) {
        return new Broadcaster.Channel("reporting.jobs", account);
    }

    /**
     * Adds one that waits.
     *
     * @param scheduled whether a schedule asked for it
     * @param by what stands on it as who asked
     */
    public long add(Errand errand, boolean scheduled, String title, PaperJobDraft draft, String by) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into reporting_job (account_id, delegation_id, origin, packing, title, parts, state, total,"
                        + " created_by, created_at) values (:account, :delegation, :origin, :packing, :title, :parts,"
                        + " 'WAITING', :total, :by, :now)")
                .param("account", errand.accountId())
                .param("delegation", errand.delegationId())
                .param("origin", scheduled ? "SCHEDULE" : "ASKED")
                .param("packing", draft.packing().name())
                .param("title", title)
                .param("parts", JobRows.write(draft.parts()))
                .param("total", 100 * draft.parts().size())
                .param("by", by)
                .param("now", now())
                .update(key, "id");
        broadcaster.changed(channel(errand.accountId()));
        return java.util.Objects.requireNonNull(key.getKey()).longValue();
    }

    /** How many of an account wait for their turn. */
    public int waiting(long account) {
        return jdbc.sql("select count(*) from reporting_job where account_id = ? and state = 'WAITING'")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** All that an account asked for, the newest first. */
    public List<PaperJobRow> of(long account) {
        return jdbc.sql("select * from reporting_job where account_id = ? order by id desc")
                .param(account)
                .query(JobRows::row)
                .list();
    }

    /** The next one in turn for a seat, if one waits. */
    @Transactional
    public Optional<Taken> take(String seat) {
        Optional<Long> next = jdbc.sql(
                        "select id from reporting_job where state = 'WAITING' order by id limit 1 for update skip locked")
                .query(Long.class)
                .optional();
        next.ifPresent(
                id -> jdbc.sql("update reporting_job set state = 'RUNNING', seat = ?, tries = tries + 1, done = 0,"
                                + " started_at = ? where id = ?")
                        .params(seat, now(), id)
                        .update());
        return next.flatMap(this::taken).map(job -> told(job.errand().accountId(), job));
    }

    private Optional<Taken> taken(long id) {
        return jdbc.sql("select * from reporting_job where id = ?")
                .param(id)
                .query((row, n) -> new Taken(id, JobRows.errand(row), row.getString("title"), JobRows.draft(row)))
                .optional();
    }

    /**
     * What this seat was making when its server stopped goes back to those that wait, or is given up.
     *
     * @return the ones given up
     */
    @Transactional
    public List<Taken> takeBack(String seat) {
        List<Long> lost = jdbc.sql("select id from reporting_job where state = 'RUNNING' and seat = ? for update")
                .param(seat)
                .query(Long.class)
                .list();
        List<Taken> givenUp = new ArrayList<>();
        for (long id : lost) {
            Taken job = taken(id).orElseThrow();
            if (again(id, seat)) {
                told(job.errand().accountId(), job);
            } else {
                givenUp.add(job);
            }
        }
        return givenUp;
    }

    private boolean again(long id, String seat) {
        return jdbc.sql("update reporting_job set state = 'WAITING', seat = null, done = 0 where id = ? and seat = ?"
                                + " and state = 'RUNNING' and tries < ?")
                        .params(id, seat, MOST_TRIES)
                        .update()
                == 1;
    }

    /** Puts one back that its server could not finish because it stops in good order. */
    public void putBack(long id, String seat) {
        jdbc.sql("update reporting_job set state = 'WAITING', seat = null, done = 0, tries = tries - 1 where id = ?"
                        + " and seat = ? and state = 'RUNNING'")
                .params(id, seat)
                .update();
    }

    /**
     * Notes how far it is.
     *
     * @return false when it is not to be made any more
     */
    public boolean progress(Taken job, String seat, int done) {
        boolean running = jdbc.sql("update reporting_job set done = ? where id = ? and seat = ? and state = 'RUNNING'")
                        .params(done, job.id(), seat)
                        .update()
                == 1;
        broadcaster.changed(channel(job.errand().accountId()));
        return running;
    }

    /**
     * Keeps the result.
     *
     * @return false when it is not wanted any more: somebody called it off
     */
    public boolean finish(Taken job, String seat, Result result) {
        boolean kept = jdbc.sql("update reporting_job set state = 'DONE', done = total, seat = null, ended_at = :now,"
                                + " file_key = :key, file_name = :name, media_type = :type, file_size = :size"
                                + " where id = :id and seat = :seat and state = 'RUNNING'")
                        .param("now", now())
                        .param("key", result.key())
                        .param("name", result.name())
                        .param("type", result.mediaType())
                        .param("size", result.size())
                        .param("id", job.id())
                        .param("seat", seat)
                        .update()
                == 1;
        told(job.errand().accountId(), job);
        return kept;
    }

    /** Says why nothing came of it; false when somebody had called it off. */
    public boolean fail(Taken job, String seat, Fault fault) {
        boolean failed = jdbc.sql("update reporting_job set state = 'FAILED', seat = null, ended_at = :now,"
                                + " fault = :fault"
                                + " where id = :id and seat = :seat and state = 'RUNNING'")
                        .param("now", now())
                        .param("fault", JobRows.write(fault))
                        .param("id", job.id())
                        .param("seat", seat)
                        .update()
                == 1;
        told(job.errand().accountId(), job);
        return failed;
    }

    /** Calls one off that is not over; false when it is over, or not this account's. */
    public boolean cancel(long id, long account) {
        boolean cancelled =
                jdbc.sql("update reporting_job set state = 'CANCELLED', seat = null, ended_at = ? where id = ?"
                                        + " and account_id = ? and state in ('WAITING', 'RUNNING')")
                                .params(now(), id, account)
                                .update()
                        == 1;
        broadcaster.changed(channel(account));
        return cancelled;
    }

    /** The account that asked for it. */
    public Optional<Long> accountOf(long id) {
        return jdbc.sql("select account_id from reporting_job where id = ?")
                .param(id)
                .query(Long.class)
                .optional();
    }

    /** The result of one, while it is kept. */
    public Optional<Kept> result(long id) {
        return jdbc.sql("select * from reporting_job where id = ? and file_key is not null")
                .param(id)
                .query((row, n) -> new Kept(
                        new Result(
                                row.getString("file_key"),
                                row.getString("file_name"),
                                row.getString("media_type"),
                                row.getLong("file_size")),
                        JobRows.errand(row),
                        JobRows.draft(row).parts()))
                .optional();
    }

    /** Removes those that ended before a moment. */
    public int removeEndedBefore(Instant oldest) {
        return jdbc.sql("delete from reporting_job where ended_at < ?")
                .param(Timestamp.from(oldest))
                .update();
    }

    /** Whether the result that lies under this key belongs to anything. */
    public boolean isKnown(String key) {
        return jdbc.sql("select count(*) from reporting_job where file_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private <T> T told(long account, T value) {
        broadcaster.changed(channel(account));
        return value;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
