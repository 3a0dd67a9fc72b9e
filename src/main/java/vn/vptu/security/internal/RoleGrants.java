package vn.vptu.security.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.vptu.security.RoleGrant;

/**
 * The dated roles of every account. Kept in memory with their dates, because every request asks several times; what is
 * in force is decided anew at each question, so a grant that ends at noon ends at noon.
 */
@Component
class RoleGrants {

    private final JdbcClient jdbc;
    private final ConcurrentMap<Long, Standing> cache = new ConcurrentHashMap<>();

    private record Standing(boolean enabled, List<RoleGrant> grants) {}

    RoleGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The grants of an account; one that has been locked holds nothing. */
    List<RoleGrant> of(long accountId) {
        return cache.computeIfAbsent(accountId, this::read).grants();
    }

    /** Whether somebody signed in with this account may still use it. */
    boolean isEnabled(long accountId) {
        return cache.computeIfAbsent(accountId, this::read).enabled();
    }

    /** Replaces all grants of an account; other threads see it when the transaction has committed. */
    void replace(long accountId, List<RoleGrant> grants) {
        jdbc.sql("delete from security_account_role where account_id = ?")
                .param(accountId)
                .update();
        for (RoleGrant grant : grants) {
            jdbc.sql("insert into security_account_role (account_id, role, unit_id, valid_from, valid_to)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            accountId,
                            grant.role(),
                            grant.unitId(),
                            Timestamp.from(grant.validFrom()),
                            timestamp(grant.validTo()))
                    .update();
        }
        forgetAfterCommit(accountId);
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
        return jdbc.sql("select role, unit_id, valid_from, valid_to from security_account_role where account_id = ?"
                        + " order by id")
                .param(accountId)
                .query((row, n) -> new RoleGrant(
                        row.getString("role"),
                        row.getObject("unit_id", Long.class),
                        row.getTimestamp("valid_from").toInstant(),
                        instant(row.getTimestamp("valid_to"))))
                .list();
    }

    private void forgetAfterCommit(long accountId) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    cache.remove(accountId);
                }
            });
        }
        cache.remove(accountId);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
