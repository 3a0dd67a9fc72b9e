package vn.vptu.budget.internal.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.WaitingDocument;
import vn.vptu.budget.WaitingDocuments;

/** The contracts and appendices that wait to be checked or approved. */
@Component
class ContractsWaiting implements WaitingDocuments {

    private static final String CONTRACTS = "select d.id, d.id as contract_id, d.number, d.signed_on, d.title as summary,"
            + " d.amount, d.state, s.id as step, s.done_by, s.done_at from budget_contract d";

    private static final String APPENDICES = "select d.id, d.contract_id, d.number, d.signed_on,"
            + " concat(c.number, ' · ', d.grounds) as summary, d.amount_change as amount, d.state, s.id as step,"
            + " s.done_by, s.done_at from budget_contract_appendix d"
            + " join budget_contract c on c.id = d.contract_id and c.state = 'RUNNING'";

    /** Whoever wrote in it or checked it does not take the next step. */
    private static final String WAITING = " join budget_document_step s on s.id = (select max(n.id)"
            + " from budget_document_step n where n.document_kind = :kind and n.document_id = d.id)"
            + " where d.state in (:states)"
            + " and not exists (select 1 from budget_document_step w where w.document_kind = :kind"
            + " and w.document_id = d.id and w.action = 'SAVE'"
            + " and (w.account_id = :account or w.person_id = :person))"
            + " and (d.checker_account_id is null or d.checker_account_id <> :account)"
            + " and (d.checker_person_id is null or :person is null or d.checker_person_id <> :person)"
            + " order by s.id";

    private final JdbcClient jdbc;

    ContractsWaiting(JdbcClient jdbc) {
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
        List<WaitingDocument> all = new ArrayList<>();
        if (!states.isEmpty()) {
            all.addAll(of(CONTRACTS, Contracts.KIND, states, who));
            all.addAll(of(APPENDICES, ContractTaking.APPENDIX, states, who));
        }
        return all;
    }

    private List<WaitingDocument> of(String documents, String kind, List<String> states, Actor who) {
        return jdbc.sql(documents + WAITING)
                .param("kind", kind)
                .param("states", states)
                .param("account", who.accountId())
                .param("person", who.personId())
                .query((row, n) -> document(kind, row))
                .list();
    }

    private static WaitingDocument document(String kind, ResultSet row) throws SQLException {
        return new WaitingDocument(
                row.getLong("step"),
                kind,
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("summary"),
                Dong.of(row.getLong("amount")),
                DocumentState.valueOf(row.getString("state")),
                row.getString("done_by"),
                row.getTimestamp("done_at").toInstant(),
                "budget/contracts/" + row.getLong("contract_id"));
    }
}
