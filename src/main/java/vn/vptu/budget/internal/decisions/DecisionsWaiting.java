package vn.vptu.budget.internal.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.WaitingDocument;
import vn.vptu.budget.WaitingDocuments;

/** The documents of the estimate that wait to be checked or approved. */
@Component
class DecisionsWaiting implements WaitingDocuments {

    private final JdbcClient jdbc;

    DecisionsWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WaitingDocument> waitingFor(Actor who) {
        List<String> states = new ArrayList<>();
        if (who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
            states.add(DocumentState.DRAFT.name());
        }
        if (who.hasAny(Roles.CHIEF_OF_OFFICE)) {
            states.add(DocumentState.CHECKED.name());
        }
        return states.isEmpty() ? List.of() : of(states, who);
    }

    /** Whoever wrote in it or checked it does not take the next step. */
    private List<WaitingDocument> of(List<String> states, Actor who) {
        return jdbc.sql("select d.id, d.number, coalesce(d.decided_on, d.effective_on) as day, d.summary, d.state,"
                        + " (select coalesce(sum(l.amount), 0) from budget_decision_line l where l.decision_id = d.id)"
                        + " as amount, s.id as step, s.done_by, s.done_at from budget_decision d"
                        + " join budget_document_step s on s.id = (select max(n.id) from budget_document_step n"
                        + " where n.document_kind = :kind and n.document_id = d.id) where d.state in (:states)"
                        + " and not exists (select 1 from budget_document_step w where w.document_kind = :kind"
                        + " and w.document_id = d.id and w.action = 'SAVE'"
                        + " and (w.account_id = :account or w.person_id = :person))"
                        + " and (d.checker_account_id is null or d.checker_account_id <> :account)"
                        + " and (d.checker_person_id is null or :person is null or d.checker_person_id <> :person)"
                        + " order by s.id")
                .param("kind", Decisions.KIND)
                .param("states", states)
                .param("account", who.accountId())
                .param("person", who.personId())
                .query((row, n) -> new WaitingDocument(
                        row.getLong("step"),
                        Decisions.KIND,
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("summary"),
                        Dong.of(row.getLong("amount")),
                        DocumentState.valueOf(row.getString("state")),
                        row.getString("done_by"),
                        row.getTimestamp("done_at").toInstant(),
                        "budget/decisions/" + row.getLong("id")))
                .list();
    }
}
