package vn.vptu.security.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.persistence.AfterCommit;
import vn.vptu.security.SignInRow;
import vn.vptu.security.SignInRow.End;

/**
 * The sign-ins that last, with the moment of the last key or click. Kept in memory, because every request asks; written to
 * the table at most once a minute.
 */
@Component
class SignInRegister {

    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);
    private static final Duration LISTED_FOR = Duration.ofDays(30);
    private static final int MOST_LISTED = 100;

    private final JdbcClient jdbc;
    private final SessionLimits limits;
    private final ConcurrentMap<Long, Live> lasting = new ConcurrentHashMap<>();

    SignInRegister(JdbcClient jdbc, SessionLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    private static final class Live {

        private final Instant since;
        private volatile Instant active;
        private volatile Instant written;

        Live(Instant since, Instant active) {
            this.since = since;
            this.active = active;
            this.written = active;
        }
    }

    long begin(long account, String address, String device, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into security_sign_in (account_id, address, device, signed_in_at, last_active_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(account, address, device, Timestamp.from(now), Timestamp.from(now))
                .update(key);
        return key.getKey().longValue();
    }

    /** Why a sign-in must not go on; empty when it may. */
    Optional<End> over(long id, Instant now) {
        if (id == 0) {
            return Optional.empty();
        }
        Live live = lasting.computeIfAbsent(id, this::read);
        if (live == null) {
            return Optional.of(End.REVOKED);
        }
        if (!now.isBefore(live.since.plus(limits.longest()))) {
            return Optional.of(End.TOO_LONG);
        }
        return now.isBefore(live.active.plus(limits.idle())) ? Optional.empty() : Optional.of(End.IDLE);
    }

    /** Somebody is there. */
    void active(long id, Instant now) {
        Live live = lasting.get(id);
        if (live == null || over(id, now).isPresent()) {
            return;
        }
        live.active = now;
        if (Duration.between(live.written, now).compareTo(WRITTEN_EVERY) >= 0) {
            live.written = now;
            jdbc.sql("update security_sign_in set last_active_at = ? where id = ? and ended_at is null")
                    .params(Timestamp.from(now), id)
                    .update();
        }
    }

    void secondFactorGiven(long id) {
        jdbc.sql("update security_sign_in set second_factor = true where id = ?")
                .param(id)
                .update();
    }

    /** Ends a sign-in; false when it had ended before. */
    boolean end(long id, End why, Instant now) {
        boolean ended = jdbc.sql("update security_sign_in set ended_at = ?, ended_because = ?"
                                + " where id = ? and ended_at is null")
                        .params(Timestamp.from(now), why.name(), id)
                        .update()
                > 0;
        AfterCommit.alsoNow(() -> lasting.remove(id));
        return ended;
    }

    /** The sign-ins of an account that last, and those of the last month. */
    List<SignInRow> of(long account, long current, Instant now) {
        return jdbc.sql("select * from security_sign_in where account_id = ? and signed_in_at >= ?"
                        + " order by ended_at is not null, id desc limit " + MOST_LISTED)
                .params(account, Timestamp.from(now.minus(LISTED_FOR)))
                .query((row, n) -> {
                    long id = row.getLong("id");
                    Instant since = row.getTimestamp("signed_in_at").toInstant();
                    Instant written = row.getTimestamp("last_active_at").toInstant();
                    Live live = lasting.get(id);
                    Instant active = live == null ? written : live.active;
                    Timestamp ended = row.getTimestamp("ended_at");
                    Instant endedAt = ended == null ? endBy(since, active, now) : ended.toInstant();
                    End end = endedAt == null
                            ? null
                            : ended == null
                                    ? (endedAt.equals(since.plus(limits.longest())) ? End.TOO_LONG : End.IDLE)
                                    : End.valueOf(row.getString("ended_because"));
                    return new SignInRow(
                            id,
                            row.getString("address"),
                            row.getString("device"),
                            row.getBoolean("second_factor"),
                            since,
                            active,
                            endedAt,
                            end,
                            id == current);
                })
                .list();
    }

    /** When the limits ended a sign-in that nobody ended; null while it lasts. */
    private Instant endBy(Instant since, Instant active, Instant now) {
        Instant idle = active.plus(limits.idle());
        Instant longest = since.plus(limits.longest());
        Instant first = idle.isBefore(longest) ? idle : longest;
        return now.isBefore(first) ? null : first;
    }

    private Live read(long id) {
        return jdbc.sql("select signed_in_at, last_active_at from security_sign_in where id = ? and ended_at is null")
                .param(id)
                .query((row, n) -> new Live(
                        row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant()))
                .optional()
                .orElse(null);
    }
}
