package vn.vptu.budget.internal.advances;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.PersonAdvances;

/** The advances that name a person or a unit, so that neither is deleted. */
@Component
class AdvanceUsage implements Usage {

    private final JdbcClient jdbc;

    AdvanceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(String kind, long id) {
        long uses = switch (kind) {
            case "directory.person" -> count("person_id", id);
            case "directory.unit" -> count("unit_id", id);
            default -> 0;
        };
        return uses == 0 ? List.of() : List.of(new Use(PersonAdvances.KIND, uses));
    }

    private long count(String column, long id) {
        return jdbc.sql("select count(*) from budget_person_advance where " + column + " = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
