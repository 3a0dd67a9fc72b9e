package vn.vptu.security.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.persistence.AfterCommit;
import vn.vptu.security.RoleGrant;

/**
 * The dated roles of every account. Kept in memory with their dates, because every request asks several times; what is
 * in force is decided anew at each question, so a grant that ends at noon ends at noon.
 */
@Component
class RoleGrants {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final ConcurrentMap<Long, Standing> cache = new ConcurrentHashMap<>();

    private record Standing(boolean enabled, List<RoleGrant> grants) {}

    RoleGrants(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** The grants of an account; one that has been locked holds nothing. */
    List<RoleGrant> of(long accountId) {
        return cache.computeIfAbsent(accountId, this::read).grants();
    }

    /** Whether somebody signed in with this account may still use it. */
    boolean isEnabled(long accountId) {
        return cache.computeIfAbsent(accountId, this::read).enabled();
    }

    /** A grant with where it comes from. */
    record Given(RoleGrant grant, String by, Instant at) {}

    /** Replaces all grants of an account; those that stay as they were keep who gave them and when. */
    void replace(long accountId, List<RoleGrant> grants) {
        Map<RoleGrant, Given> before = new HashMap<>();
        given(accountId).forEach(given -> before.put(given.grant(), given));
        jdbc.sql("delete from security_account_role where account_id = ?")
                .param(accountId)
                .update();
        String giver = actor.find().map(Actor::signature).orElse("");
        for (RoleGrant grant : grants) {
            Given given = before.getOrDefault(grant, new Given(grant, giver, clock.instant()));
            jdbc.sql("insert into security_account_role (account_id, role, unit_id, valid_from, valid_to, granted_by,"
                            + " granted_at) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            accountId,
                            grant.role(),
                            grant.unitId(),
                            Timestamp.from(grant.validFrom()),
                            timestamp(grant.validTo()),
                            given.by(),
                            Timestamp.from(given.at()))
                    .update();
        }
        AfterCommit.alsoNow(() -> cache.remove(accountId));
    }

    private Standing read(long accountId) {
        boolean enabled = jdbc.sql("select count(*) from security_account where id = ? and enabled")
                        .param(accountId)
                        .query(Long.class)
                        .single()
                > 0;
        return new Standing(enabled, enabled ? stored(accountId) : List.of());
    }

    /** The grants as they are stored, past and future ones too. */
    List<RoleGrant> stored(long accountId) {
        return given(accountId).stream().map(Given::grant).toList();
    }

    List<Given> given(long accountId) {
        return jdbc.sql("select * from security_account_role where account_id = ? order by id")
                .param(accountId)
                .query((row, n) -> new Given(
                        new RoleGrant(
                                row.getString("role"),
                                row.getObject("unit_id", Long.class),
                                row.getTimestamp("valid_from").toInstant(),
                                instant(row.getTimestamp("valid_to"))),
                        row.getString("granted_by"),
                        row.getTimestamp("granted_at").toInstant()))
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
