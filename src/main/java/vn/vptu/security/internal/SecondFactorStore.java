package vn.vptu.security.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets of the second factor, encrypted, and the hashes of the codes on paper. */
@Component
class SecondFactorStore {

    private final JdbcClient jdbc;
    private final Secrets secrets;

    SecondFactorStore(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** What is known of an account's factor; unconfirmed while its first code has not been given. */
    record Factor(String secret, boolean confirmed, long lastStep) {}

    boolean possible() {
        return secrets.available();
    }

    boolean isOn(long account) {
        return jdbc.sql("select count(*) from security_second_factor where account_id = ? and confirmed_at is not null")
                        .param(account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The factor, locked so that two sign-ins cannot use one code. */
    Optional<Factor> lock(long account) {
        return jdbc.sql(
                        "select secret, confirmed_at, last_step from security_second_factor where account_id = ? for update")
                .param(account)
                .query((row, n) -> new Factor(
                        secrets.show(row.getString(1), purpose(account)), row.getTimestamp(2) != null, row.getLong(3)))
                .optional();
    }

    void begin(long account, String secret) {
        remove(account);
        jdbc.sql("insert into security_second_factor (account_id, secret) values (?, ?)")
                .params(account, secrets.hide(secret, purpose(account)))
                .update();
    }

    void confirm(long account, Instant now) {
        jdbc.sql("update security_second_factor set confirmed_at = ? where account_id = ?")
                .params(Timestamp.from(now), account)
                .update();
    }

    void used(long account, long step) {
        jdbc.sql("update security_second_factor set last_step = ? where account_id = ?")
                .params(step, account)
                .update();
    }

    void remove(long account) {
        jdbc.sql("delete from security_recovery_code where account_id = ?")
                .param(account)
                .update();
        jdbc.sql("delete from security_second_factor where account_id = ?")
                .param(account)
                .update();
    }

    void recovery(long account, List<String> codes) {
        jdbc.sql("delete from security_recovery_code where account_id = ?")
                .param(account)
                .update();
        for (String code : codes) {
            jdbc.sql("insert into security_recovery_code (account_id, code_hash) values (?, ?)")
                    .params(account, hash(account, code))
                    .update();
        }
    }

    int recoveryLeft(long account) {
        return jdbc.sql("select count(*) from security_recovery_code where account_id = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    boolean useRecovery(long account, String code, Instant now) {
        return jdbc.sql("update security_recovery_code set used_at = ? where account_id = ? and code_hash = ?"
                                + " and used_at is null")
                        .params(Timestamp.from(now), account, hash(account, code))
                        .update()
                > 0;
    }

    private static String purpose(long account) {
        return "second-factor:" + account;
    }

    private static String hash(long account, String code) {
        return Secrets.hash(account + ":" + code);
    }
}
