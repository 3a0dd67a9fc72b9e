package vn.vptu.budget.internal.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.PendingUse;
import vn.vptu.budget.PendingUses;
import vn.vptu.budget.PlanUse;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.SpendingRequests;

/** What requests to spend will use of which subitem, where they say it, for internal plans to be compared with. */
@Component
public class RequestPlanUses implements PendingUses {

    private final JdbcClient jdbc;

    RequestPlanUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each line uses that says on what and how much; by the day on which the money is needed. */
    public List<PlanUse> of(RequestDraft draft) {
        List<PlanUse> all = new ArrayList<>();
        LocalDate on = draft.neededBy();
        if (on == null) {
            return all;
        }
        for (RequestDraft.Line line : draft.lines()) {
            String subitem = line.subitem();
            Dong amount = line.amount();
            if (subitem != null && amount != null) {
                RequestShares.of(draft, line).ifPresent(share -> all.add(PlanUse.of(share, subitem, amount, on)));
            }
        }
        return all;
    }

    /** What is still set aside for requests: what a contract or a draw took over is counted there. */
    @Override
    public List<PendingUse> of(ShareRef share) {
        BudgetKey key = share.key();
        return jdbc.sql("select q.id, q.needed_by, l.subitem, r.id as reservation, r.remainder from budget_key k"
                        + " join budget_share s on s.key_id = k.id"
                        + " join budget_reservation r on r.share_id = s.id and not r.closed and r.remainder > 0"
                        + " join budget_request_line l on l.reservation_id = r.id and l.subitem is not null"
                        + " join budget_request q on q.id = l.request_id where k.year = ? and k.holder_unit_id = ?"
                        + " and k.chapter = ? and k.subcategory = ? and k.source = ? and k.programme = ?"
                        + " and s.using_unit_id = ? and s.task_id = ?")
                .params(
                        key.year(),
                        key.holderUnitId(),
                        key.chapter(),
                        key.subcategory(),
                        key.source(),
                        key.programme(),
                        share.usingUnitId(),
                        share.taskId())
                .query((row, n) -> new PendingUse(
                        SpendingRequests.KIND,
                        row.getLong("id"),
                        new PlanUse(
                                share,
                                row.getString("subitem"),
                                Dong.of(row.getLong("remainder")),
                                row.getObject("needed_by", LocalDate.class),
                                row.getLong("reservation"))))
                .list();
    }
}
