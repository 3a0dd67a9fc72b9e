package vn.vptu.budget.internal.vouchers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.budget.UnansweredRow;
import vn.vptu.budget.VoucherKind;

/** Documents that the Treasury should have answered to: recorded or refused. */
@Component
public class Unanswered {

    private final JdbcClient jdbc;
    private final WorkingDays days;
    private final Clock clock;

    Unanswered(JdbcClient jdbc, WorkingDays days, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    public List<UnansweredRow> today(String text) {
        return of(text, LocalDate.now(clock));
    }

    private List<UnansweredRow> of(String text, LocalDate today) {
        TextSearch search = TextSearch.of(text);
        Map<String, Object> parameters = new HashMap<>(search.parameters());
        return jdbc
                .sql("select v.id, v.kind, v.number, v.summary, s.dossier_number, s.attempt, s.sent_at, s.sent_by,"
                        + " (select coalesce(sum(l.amount), 0) from budget_voucher_line l where l.voucher_id = v.id)"
                        + " as amount from budget_submission s join budget_voucher v on v.id = s.voucher_id"
                        + " where v.state = 'SENT' and s.state = 'SENT' and " + search.on("v.search_key")
                        + " order by s.sent_at, v.id")
                .params(parameters)
                .query((row, n) -> row(row, today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty while there is time left, or where nobody knows which days are worked. */
    private Optional<UnansweredRow> row(ResultSet row, LocalDate today) throws SQLException {
        Instant sentAt = row.getTimestamp("sent_at").toInstant();
        LocalDate sentOn = TreasurySteps.day(sentAt);
        if (sentOn.getYear() < WorkingDays.FIRST_YEAR || sentOn.getYear() >= WorkingDays.LAST_YEAR) {
            return Optional.empty();
        }
        LocalDate due = AnswerDeadline.of(sentOn, days);
        return today.isAfter(due)
                ? Optional.of(new UnansweredRow(
                        row.getLong("id"),
                        VoucherKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("summary"),
                        Dong.of(row.getLong("amount")),
                        row.getString("dossier_number"),
                        row.getInt("attempt"),
                        sentAt,
                        row.getString("sent_by"),
                        due,
                        AnswerDeadline.late(due, today, days)))
                : Optional.empty();
    }
}
