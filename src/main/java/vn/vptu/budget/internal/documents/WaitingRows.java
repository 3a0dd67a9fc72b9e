package vn.vptu.budget.internal.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.WaitingDocument;

/** Reads which documents of a kind wait for somebody's step. */
@Component
public class WaitingRows {

    private final JdbcClient jdbc;

    WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that wait to be checked by the chief accountant or approved by the account holder.
     *
     * @param day the day of a document {@code d}
     */
    public List<WaitingDocument> toCheckOrApprove(DocumentTables tables, String day, Actor who) {
        List<DocumentState> states = new ArrayList<>();
        if (who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
            states.add(DocumentState.DRAFT);
        }
        if (who.hasAny(Roles.CHIEF_OF_OFFICE)) {
            states.add(DocumentState.CHECKED);
        }
        return of(tables, day, states, who);
    }

    /** Those in these states; whoever wrote in one or checked it does not take its next step. */
    public List<WaitingDocument> of(DocumentTables tables, String day, List<DocumentState> states, Actor who) {
        if (states.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select d.id, d.number, " + day + " as day, d.summary, d.state,"
                        + " (select coalesce(sum(l.amount), 0) from " + tables.line() + " l where l." + tables.link()
                        + " = d.id) as amount, s.id as step, s.done_by, s.done_at from " + tables.document() + " d"
                        + " join budget_document_step s on s.id = (select max(n.id) from budget_document_step n"
                        + " where n.document_kind = :kind and n.document_id = d.id) where d.state in (:states)"
                        + " and not exists (select 1 from budget_document_step w where w.document_kind = :kind"
                        + " and w.document_id = d.id and w.action in ('SAVE', 'TAKE')"
                        + " and (w.account_id = :account or w.person_id = :person))"
                        + " and (d.checker_account_id is null or d.checker_account_id <> :account)"
                        + " and (d.checker_person_id is null or :person is null or d.checker_person_id <> :person)"
                        + " order by s.id")
                .param("kind", tables.kind())
                .param("states", states.stream().map(Enum::name).toList())
                .param("account", who.accountId())
                .param("person", who.personId())
                .query((row, n) -> new WaitingDocument(
                        row.getLong("step"),
                        tables.kind(),
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("summary"),
                        Dong.of(row.getLong("amount")),
                        DocumentState.valueOf(row.getString("state")),
                        row.getString("done_by"),
                        row.getTimestamp("done_at").toInstant(),
                        tables.path() + "/" + row.getLong("id")))
                .list();
    }
}
