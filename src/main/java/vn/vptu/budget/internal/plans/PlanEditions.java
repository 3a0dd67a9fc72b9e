package vn.vptu.budget.internal.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.ShareRef;

/** Begins a plan from another one: the next edition from the approved one, a year from the year before. */
@Component
public class PlanEditions {

    private final PlanRepository plans;
    private final PlanLines lines;
    private final PlanTable table;
    private final PlanStore store;
    private final JdbcClient jdbc;

    PlanEditions(PlanRepository plans, PlanLines lines, PlanTable table, PlanStore store, JdbcClient jdbc) {
        this.plans = plans;
        this.lines = lines;
        this.table = table;
        this.store = store;
        this.jdbc = jdbc;
    }

    public SaveResult revise(long id, int version, String reason) {
        PlanRecord record = plans.lock(id).orElse(null);
        if (record == null) {
            return new SaveResult.Gone();
        }
        if (record.version() != version) {
            return new SaveResult.Conflict(record.changedBy(), record.changedAt());
        }
        String why = Check.trimmed(reason);
        if (why == null) {
            return SaveResult.Refused.of("reason", "common.error.reason-missing");
        }
        if (table.inForce(record.share()).filter(each -> each == id).isEmpty()) {
            return SaveResult.Refused.of(FieldError.WHOLE, "budget.error.plan-not-in-force");
        }
        return store.save(null, 0, record.draft(lines.of(id)).because(why));
    }

    /** Of the same share a year earlier; a task is of one year, so that it is found by its code. */
    public List<PlanDraft.Line> ofYearBefore(ShareRef share) {
        Optional<Long> task = share.taskId() == ShareRef.NO_TASK ? Optional.of(ShareRef.NO_TASK) : taskBefore(share);
        return task.flatMap(each -> table.inForceBefore(share, each))
                .map(lines::of)
                .orElse(List.of());
    }

    private Optional<Long> taskBefore(ShareRef share) {
        return jdbc.sql("select b.id from budget_task t join budget_task b on b.code = t.code and b.year = t.year - 1"
                        + " where t.id = ?")
                .param(share.taskId())
                .query(Long.class)
                .optional();
    }
}
