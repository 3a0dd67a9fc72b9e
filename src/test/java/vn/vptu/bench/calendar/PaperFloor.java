package vn.vptu.bench.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.bench.Ground;
import vn.vptu.reporting.PaperPress;

/**
 * The paper of an issued week by hand: what was issued, the words of its form and its signers are asked for, the library
 * fills and writes, and the trail gets its line. The rows themselves are given.
 */
final class PaperFloor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String PAPER = "select i.paper from calendar_week_issue i"
            + " join calendar_week w on w.id = i.week_id where w.monday = ? and i.version_no = 1";
    private static final String FORM = "select t.text_key, t.text, t.shown from reporting_form f"
            + " join reporting_form_text t on t.form_id = f.id where f.code = 'week-schedule' and f.valid_from <= ?"
            + " order by f.valid_from desc, t.sort_order";
    private static final String SIGNERS = "select s.authority, s.title, coalesce(s.signer_name, p.full_name) as name"
            + " from directory_signatory s left join directory_person p on p.id = s.person_id"
            + " where s.family = 'PARTY' and s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?)"
            + " order by s.sort_order";
    private static final String TRAIL = "insert into audit_entry (happened_at, account_id, actor_name, actor_key, kind,"
            + " record_id, action) values (?, 0, 'Đo tốc độ', 'do toc do', 'reporting.paper', 'week-schedule', 'print-pdf')";

    private PaperFloor() {}

    static byte[] make(Ground ground, PaperPress.Bare bare) throws Exception {
        try (Connection connection = ground.connection()) {
            LocalDate monday = CalendarPart.ONE_PAGE;
            Map<?, ?> paper = JSON.readValue(text(connection, PAPER, monday), Map.class);
            Ground.require(paper.containsKey("full"), "what was issued has no lines");
            Ground.require(!text(connection, FORM, monday).isEmpty(), "the form has no words");
            text(connection, SIGNERS, monday, monday);
        }
        byte[] file = bare.pdf();
        try (Connection connection = ground.connection();
                PreparedStatement trail = connection.prepareStatement(TRAIL)) {
            trail.setTimestamp(1, Timestamp.from(Instant.now()));
            trail.executeUpdate();
        }
        return file;
    }

    /** All values of all rows. */
    private static String text(Connection connection, String query, Object... values) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        text.append(rows.getString(i));
                    }
                }
            }
        }
        return text.toString();
    }
}
