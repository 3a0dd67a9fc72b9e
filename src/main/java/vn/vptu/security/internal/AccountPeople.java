package vn.vptu.security.internal;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.persistence.AfterCommit;

/**
 * Who stands behind an account, kept in memory until an account is changed: whoever acts for somebody asks for it at every
 * step.
 */
@Component
class AccountPeople {

    private final JdbcClient jdbc;
    private final ConcurrentMap<Long, Optional<Holder>> known = new ConcurrentHashMap<>();

    AccountPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name shown of an account, and its person if there is one. */
    record Holder(@Nullable Long personId, String name) {}

    Optional<Holder> of(long account) {
        return known.computeIfAbsent(account, this::read);
    }

    private Optional<Holder> read(long account) {
        return jdbc.sql("select person_id, display_name from security_account where id = ?")
                .param(account)
                .query((row, n) -> new Holder(row.getObject(1, Long.class), row.getString(2)))
                .optional();
    }

    @EventListener
    void changed(Change change) {
        if (change.kind().equals(AccountStore.KIND)) {
            AfterCommit.alsoNow(known::clear);
        }
    }
}
