package vn.vptu.budget.internal.advances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.base.Actor;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.WaitingDocument;
import vn.vptu.budget.WaitingDocuments;

/** The requests for advances that wait to be checked or approved. */
@Component
class AdvancesWaiting implements WaitingDocuments {

    private final JdbcClient jdbc;
    private final AccountBook accounts;

    AdvancesWaiting(JdbcClient jdbc, AccountBook accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
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

    /** A request, and who gets the money. */
    private record Waiting(WaitingDocument document, long person) {}

    /** Whoever wrote in it, checked it or gets the money does not take the next step. */
    private List<WaitingDocument> of(List<String> states, Actor who) {
        return jdbc
                .sql("select a.id, a.number, a.asked_on, a.person_id, a.person_name, a.purpose, a.amount, a.state,"
                        + " s.id as step, s.done_by, s.done_at from budget_person_advance a"
                        + " join budget_document_step s on s.id = (select max(n.id) from budget_document_step n"
                        + " where n.document_kind = :kind and n.document_id = a.id) where a.state in (:states)"
                        + " and not exists (select 1 from budget_document_step w where w.document_kind = :kind"
                        + " and w.document_id = a.id and w.action = 'SAVE'"
                        + " and (w.account_id = :account or w.person_id = :person))"
                        + " and (a.checker_account_id is null or a.checker_account_id <> :account)"
                        + " and (a.checker_person_id is null or :person is null or a.checker_person_id <> :person)"
                        + " and (:person is null or a.person_id <> :person) order by s.id")
                .param("kind", PersonAdvances.KIND)
                .param("states", states)
                .param("account", who.accountId())
                .param("person", who.personId())
                .query((row, n) -> new Waiting(
                        new WaitingDocument(
                                row.getLong("step"),
                                PersonAdvances.KIND,
                                row.getString("number"),
                                row.getObject("asked_on", LocalDate.class),
                                row.getString("person_name") + " – " + row.getString("purpose"),
                                Dong.of(row.getLong("amount")),
                                DocumentState.valueOf(row.getString("state")),
                                row.getString("done_by"),
                                row.getTimestamp("done_at").toInstant(),
                                "budget/advances/" + row.getLong("id")),
                        row.getLong("person_id")))
                .list()
                .stream()
                .filter(each -> !accounts.ofPeople(List.of(each.person())).contains(who.accountId()))
                .map(Waiting::document)
                .toList();
    }
}
