package vn.vptu.budget.internal.documents;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentStep;

/** Who did what with a document of the budget. To be written in the transaction of the step. */
@Component
public class DocumentSteps {

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a step.
     *
     * @param kind what the trail calls the document
     */
    public void note(String kind, long document, DocumentAction action, Actor who, @Nullable String reason) {
        jdbc.sql("insert into budget_document_step (document_kind, document_id, action, account_id, person_id, done_by,"
                        + " done_at, reason) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kind,
                        document,
                        action.name(),
                        who.accountId(),
                        who.personId(),
                        who.signature(),
                        Timestamp.from(clock.instant()),
                        reason)
                .update();
    }

    /** The steps of a document, the first one first. */
    public List<DocumentStep> of(String kind, long document) {
        return jdbc.sql("select action, done_by, done_at, reason from budget_document_step"
                        + " where document_kind = ? and document_id = ? order by id")
                .params(kind, document)
                .query((row, n) -> new DocumentStep(
                        DocumentAction.valueOf(row.getString("action")),
                        row.getString("done_by"),
                        row.getTimestamp("done_at").toInstant(),
                        row.getString("reason")))
                .list();
    }

    /** Whether this account, or the person it acts for, has ever written in the document. */
    public boolean wroteIn(String kind, long document, Actor who) {
        return jdbc.sql("select count(*) from budget_document_step where document_kind = :kind and document_id"
                                + " = :document and action in ('SAVE', 'TAKE') and (account_id = :account or"
                                + " person_id = :person)")
                        .param("kind", kind)
                        .param("document", document)
                        .param("account", who.accountId())
                        .param("person", who.personId())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
