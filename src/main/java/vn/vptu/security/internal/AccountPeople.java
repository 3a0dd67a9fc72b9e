package vn.vptu.security.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which person stands behind an account. */
@Component
class AccountPeople {

    private final JdbcClient jdbc;

    AccountPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's id; null when the account has none. */
    Long personOf(long account) {
        return jdbc.sql("select person_id from security_account where id = ? and person_id is not null")
                .param(account)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
