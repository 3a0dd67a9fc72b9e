package vn.vptu.reporting.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Errand;
import vn.vptu.base.report.PaperDue;

/** The papers that wait to be kept as issued. */
@Component
public class DueStore {

    /** One that fails so often is not tried any more; it stays, for whoever looks after the server. */
    private static final int MOST_TRIES = 5;

    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits. */
    public record Waiting(
            long id,
            String report,
            String query,
            @Nullable String instead,
            long accountId,
            @Nullable Long delegationId,
            int tries) {

        public Errand errand() {
            return new Errand(accountId, delegationId);
        }

        public boolean isLastTry() {
            return tries + 1 >= MOST_TRIES;
        }
    }

    public void add(PaperDue paper, Errand errand, Instant now) {
        jdbc.sql("insert into reporting_due (report, query, instead, account_id, delegation_id, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        paper.report(),
                        paper.query(),
                        paper.instead(),
                        errand.accountId(),
                        errand.delegationId(),
                        java.sql.Timestamp.from(now))
                .update();
    }

    /** In the order in which they came. */
    public List<Waiting> waiting() {
        return jdbc.sql("select id, report, query, instead, account_id, delegation_id, tries from reporting_due"
                        + " where tries < ? order by id")
                .param(MOST_TRIES)
                .query(Waiting.class)
                .list();
    }

    /** Takes it out, in the transaction that keeps the paper; false when another server has done so. */
    public boolean done(long id) {
        return jdbc.sql("delete from reporting_due where id = ?").param(id).update() > 0;
    }

    public void failed(long id) {
        jdbc.sql("update reporting_due set tries = tries + 1 where id = ?")
                .param(id)
                .update();
    }
}
