package vn.vptu.budget.internal.plans;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.WaitingDocument;
import vn.vptu.budget.WaitingDocuments;

/** The plans that wait to be approved, by either of those who may. */
@Component
class PlansWaiting implements WaitingDocuments {

    private final JdbcClient jdbc;
    private final PlanNames names;

    PlansWaiting(JdbcClient jdbc, PlanNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public List<WaitingDocument> waitingFor(Actor who) {
        return who.hasAny(Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE) ? drafts(who) : List.of();
    }

    /** Whoever wrote in it does not approve it. */
    private List<WaitingDocument> drafts(Actor who) {
        return jdbc.sql("select p.*, (select coalesce(sum(l.quarter1 + l.quarter2 + l.quarter3 + l.quarter4), 0)"
                        + " from budget_plan_line l where l.plan_id = p.id) as amount, s.id as step, s.done_by, s.done_at"
                        + " from budget_plan p join budget_document_step s on s.id = (select max(n.id)"
                        + " from budget_document_step n where n.document_kind = :kind and n.document_id = p.id)"
                        + " where p.state = 'DRAFT' and not exists (select 1 from budget_document_step w"
                        + " where w.document_kind = :kind and w.document_id = p.id and w.action = 'SAVE'"
                        + " and (w.account_id = :account or w.person_id = :person)) order by s.id")
                .param("kind", InternalPlans.KIND)
                .param("account", who.accountId())
                .param("person", who.personId())
                .query((row, n) -> {
                    BudgetKey key = new BudgetKey(
                            row.getInt("year"),
                            row.getLong("holder_unit_id"),
                            row.getString("chapter"),
                            row.getString("subcategory"),
                            row.getString("source"),
                            row.getString("programme"));
                    ShareRef share = new ShareRef(key, row.getLong("using_unit_id"), row.getLong("task_id"));
                    return new WaitingDocument(
                            row.getLong("step"),
                            InternalPlans.KIND,
                            key.year() + "/" + row.getInt("edition"),
                            null,
                            names.spender(share) + ": " + PlanNames.codes(share),
                            Dong.of(row.getLong("amount")),
                            DocumentState.DRAFT,
                            row.getString("done_by"),
                            row.getTimestamp("done_at").toInstant(),
                            "budget/plans/" + row.getLong("id"));
                })
                .list();
    }
}
