package vn.vptu.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;

/** The papers that the person signed in keeps at hand, and how each was last printed. Nobody sees anybody else's. */
@Service
@PreAuthorize("@may.signedIn()")
public class PaperChoices {

    /** A link longer than this no browser keeps; the paper is remembered without its parameters. */
    private static final int LONGEST = 8_000;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Reports reports;
    private final Clock clock;

    PaperChoices(JdbcClient jdbc, CurrentActor actor, Reports reports, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.reports = reports;
        this.clock = clock;
    }

    /** What is kept, by the ids of the papers. */
    @Transactional(readOnly = true)
    public Map<String, PaperChoice> mine() {
        return jdbc
                .sql("select report, favourite, last_used_at, last_parameters from reporting_choice"
                        + " where account_id = :account")
                .param("account", me())
                .query(PaperChoices::choice)
                .list()
                .stream()
                .collect(Collectors.toMap(PaperChoice::report, Function.identity()));
    }

    /** Puts a paper among the favourites, or takes it from there; a paper that does not exist is passed over. */
    @Transactional
    public void favour(String report, boolean favourite) {
        if (reports.find(report).isPresent()) {
            jdbc.sql(
                            "insert into reporting_choice (account_id, report, favourite) values (:account, :report, :favourite)"
                                    + " on duplicate key update favourite = values(favourite)")
                    .param("account", me())
                    .param("report", report)
                    .param("favourite", favourite)
                    .update();
        }
    }

    /**
     * Remembers that a paper was just printed; one that does not exist is passed over.
     *
     * @param parameters the query of its link, without a question mark
     */
    @Transactional
    public void used(String report, String parameters) {
        if (reports.find(report).isPresent()) {
            jdbc.sql("insert into reporting_choice (account_id, report, last_used_at, last_parameters)"
                            + " values (:account, :report, :at, :parameters)"
                            + " on duplicate key update last_used_at = values(last_used_at),"
                            + " last_parameters = values(last_parameters)")
                    .param("account", me())
                    .param("report", report)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("parameters", parameters.length() <= LONGEST ? parameters : null)
                    .update();
        }
    }

    private static PaperChoice choice(ResultSet row, int number) throws SQLException {
        Timestamp used = row.getTimestamp("last_used_at");
        return new PaperChoice(
                row.getString("report"),
                row.getBoolean("favourite"),
                used == null ? null : used.toInstant(),
                row.getString("last_parameters"));
    }

    private long me() {
        return actor.get().accountId();
    }
}
