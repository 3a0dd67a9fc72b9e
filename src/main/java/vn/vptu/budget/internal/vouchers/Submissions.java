package vn.vptu.budget.internal.vouchers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.budget.Submission;
import vn.vptu.budget.SubmissionState;

/** Each time a document was sent to the Treasury. To be written in the transaction of the step. */
@Component
class Submissions {

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Submission> of(long voucher) {
        return jdbc.sql("select * from budget_submission where voucher_id = ? order by attempt")
                .param(voucher)
                .query((row, n) -> submission(row))
                .list();
    }

    /** The one that counts: the last. */
    Optional<Submission> last(long voucher) {
        List<Submission> all = of(voucher);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getInt("attempt"),
                row.getString("dossier_number"),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("sent_by"),
                SubmissionState.valueOf(row.getString("state")),
                row.getObject("treasury_date", LocalDate.class),
                row.getString("refusal_reason"),
                instant(row.getTimestamp("answered_at")),
                row.getString("answered_by"),
                row.getString("note"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** Whether another document of a payment that is not given up has this number. */
    Optional<String> numbered(long voucher, String dossier) {
        return jdbc.sql("select v.number from budget_submission s join budget_voucher v on v.id = s.voucher_id"
                        + " where s.dossier_number = ? and s.voucher_id <> ? and v.state <> 'CANCELLED' limit 1")
                .params(dossier, voucher)
                .query(String.class)
                .optional();
    }

    int add(long voucher, String dossier, Instant at, String by) {
        int attempt = of(voucher).size() + 1;
        jdbc.sql("insert into budget_submission (voucher_id, attempt, dossier_number, sent_at, sent_by, state)"
                        + " values (?, ?, ?, ?, ?, 'SENT')")
                .params(voucher, attempt, dossier, Timestamp.from(at), by)
                .update();
        return attempt;
    }

    /** Notes what the Treasury has answered to the last one. */
    void answer(long voucher, Submission answered) {
        jdbc.sql("update budget_submission set state = ?, treasury_date = ?, refusal_reason = ?, answered_at = ?,"
                        + " answered_by = ?, note = ? where voucher_id = ? and attempt = ?")
                .params(
                        answered.state().name(),
                        answered.treasuryDate(),
                        answered.refusalReason(),
                        answered.answeredAt() == null ? null : Timestamp.from(answered.answeredAt()),
                        answered.answeredBy(),
                        answered.note(),
                        voucher,
                        answered.attempt())
                .update();
    }
}
