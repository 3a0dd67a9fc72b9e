package vn.vptu.budget.internal.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Plan;
import vn.vptu.budget.ShareRef;

/** The editions of the plan of one share. */
@Component
class PlanTable {

    /** The last approved edition of a plan {@code p}. */
    static final String IN_FORCE = "(p.state = 'APPROVED' and not exists (select 1 from budget_plan n"
            + " where n.year = p.year and n.holder_unit_id = p.holder_unit_id and n.chapter = p.chapter"
            + " and n.subcategory = p.subcategory and n.source = p.source and n.programme = p.programme"
            + " and n.using_unit_id = p.using_unit_id and n.task_id = p.task_id and n.state = 'APPROVED'"
            + " and n.edition > p.edition))";

    private static final String OF_SHARE = " from budget_plan p where p.year = :year and p.holder_unit_id = :holder"
            + " and p.chapter = :chapter and p.subcategory = :subcategory and p.source = :source"
            + " and p.programme = :programme and p.using_unit_id = :unit and p.task_id = :task";

    private final JdbcClient jdbc;

    PlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Map<String, Object> of(ShareRef share) {
        BudgetKey key = share.key();
        Map<String, Object> values = new HashMap<>();
        values.put("year", key.year());
        values.put("holder", key.holderUnitId());
        values.put("chapter", key.chapter());
        values.put("subcategory", key.subcategory());
        values.put("source", key.source());
        values.put("programme", key.programme());
        values.put("unit", share.usingUnitId());
        values.put("task", share.taskId());
        return values;
    }

    /** The edition that counts. */
    Optional<Long> inForce(ShareRef share) {
        return inForce(of(share));
    }

    /** The edition that counted for the same share a year earlier, under the task of that year. */
    Optional<Long> inForceBefore(ShareRef share, long task) {
        Map<String, Object> before = of(share);
        before.put("year", share.key().year() - 1);
        before.put("task", task);
        return inForce(before);
    }

    private Optional<Long> inForce(Map<String, Object> share) {
        return jdbc.sql("select p.id" + OF_SHARE + " and p.state = 'APPROVED' order by p.edition desc limit 1")
                .params(share)
                .query(Long.class)
                .optional();
    }

    /** All editions, the first one first. */
    List<Plan.Edition> editions(ShareRef share) {
        return jdbc.sql("select p.id, p.edition, p.state, p.reason" + OF_SHARE + " order by p.edition")
                .params(of(share))
                .query((row, n) -> new Plan.Edition(
                        row.getLong("id"),
                        row.getInt("edition"),
                        DocumentState.valueOf(row.getString("state")),
                        row.getString("reason")))
                .list();
    }

    /** Of each plan the last edition that was not given up. */
    List<Long> newest() {
        return jdbc.sql("select p.id from budget_plan p where p.state <> 'CANCELLED'"
                        + " and not exists (select 1 from budget_plan n where n.year = p.year"
                        + " and n.holder_unit_id = p.holder_unit_id and n.chapter = p.chapter"
                        + " and n.subcategory = p.subcategory and n.source = p.source and n.programme = p.programme"
                        + " and n.using_unit_id = p.using_unit_id and n.task_id = p.task_id"
                        + " and n.state <> 'CANCELLED' and n.edition > p.edition)"
                        + " order by p.year, p.holder_unit_id, p.chapter, p.subcategory, p.source, p.programme,"
                        + " p.using_unit_id, p.task_id")
                .query(Long.class)
                .list();
    }

    /** Nobody else begins an edition of a plan of this year until the transaction ends. */
    void hold(int year) {
        jdbc.sql("select state from budget_year where year = ? for update")
                .param(year)
                .query(String.class)
                .list();
    }
}
