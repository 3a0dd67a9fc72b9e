package vn.vptu.security.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;

/** Which accounts and delegations name a person or a unit. */
@Component
class SecurityUsage implements Usage {

    private static final String OF_UNIT = "select count(*) from security_account a where"
            + " a.id in (select r.account_id from security_account_role r where r.unit_id = :id)"
            + " or a.id in (select d.giver_account_id from security_delegation d"
            + " join security_delegation_right r on r.delegation_id = d.id where r.unit_id = :id)";

    private final JdbcClient jdbc;

    SecurityUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(String kind, long id) {
        String sql = switch (kind) {
            case "directory.person" -> "select count(*) from security_account where person_id = :id";
            case "directory.unit" -> OF_UNIT;
            default -> null;
        };
        if (sql == null) {
            return List.of();
        }
        long count = jdbc.sql(sql).param("id", id).query(Long.class).single();
        return count == 0 ? List.of() : List.of(new Use(AccountStore.KIND, count));
    }
}
