package vn.vptu.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.vptu.audit.TrailFinding;
import vn.vptu.audit.TrailFinding.Wrong;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDatabase;

/**
 * Somebody with power over the database meddles with the trail. The tables are copies without triggers that only one
 * connection sees, so that the trail of the other tests stays whole.
 */
@IntegrationTest
class SealsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    private Connection connection;
    private Statement statement;
    private Seals seals;

    @BeforeEach
    void copyTables() throws SQLException {
        TestDatabase.Address address = TestDatabase.address();
        connection = DriverManager.getConnection(
                address.url() + (address.url().contains("?") ? "&" : "?") + "connectionTimeZone=UTC",
                address.owner(),
                address.password());
        statement = connection.createStatement();
        for (String table : new String[] {"audit_entry", "audit_seal"}) {
            statement.execute("create temporary table copy_of_" + table + " like " + table);
            statement.execute("alter table copy_of_" + table + " rename to " + table);
        }
        seals = new Seals(
                JdbcClient.create(new SingleConnectionDataSource(connection, true)),
                Clock.fixed(NOW, OfficeClock.ZONE));
        for (int i = 1; i <= 5; i++) {
            line(i, "2026-11-26 02:00:0" + i);
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void line(int id, String at) throws SQLException {
        statement.execute(
                "insert into audit_entry (id, happened_at, account_id, actor_name, actor_key, kind, record_id,"
                        + " action, after_values) values (" + id + ", '" + at
                        + "', 7, 'Lê Thị Nga', 'le thi nga', 'directory.room', '" + id
                        + "', 'update', '{\"name\":\"Phòng " + id
                        + "\"}')");
    }

    private void sealAll() {
        while (seals.sealNext()) {}
    }

    @Test
    void anUntouchedTrailFits() throws SQLException {
        sealAll();
        line(6, "2026-11-26 02:30:00");
        sealAll();

        TrailFinding finding = seals.check();
        assertThat(finding.intact()).isTrue();
        assertThat(finding.entries()).isEqualTo(6);
    }

    @Test
    void youngLinesWaitForTheirNeighbours() throws SQLException {
        line(6, "2026-11-26 02:59:00");
        line(8, "2026-11-26 02:20:00");
        sealAll();

        TrailFinding finding = seals.check();
        assertThat(finding.entries()).isEqualTo(5);
        assertThat(finding.open()).isEqualTo(2);
        assertThat(Seals.FINISHED).isGreaterThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aChangedValueIsFound() throws SQLException {
        sealAll();
        statement.execute("update audit_entry set after_values = '{\"name\":\"Phòng khác\"}' where id = 3");

        assertThat(seals.check().faults()).containsExactly(new TrailFinding.Fault(Wrong.LINES, 1, 5, 5, 5));
    }

    @Test
    void aNameMovedIntoTheNextFieldIsFound() throws SQLException {
        sealAll();
        statement.execute("update audit_entry set kind = 'directory.roo', record_id = 'm3' where id = 3");

        assertThat(seals.check().intact()).isFalse();
    }

    @Test
    void aMissingLineIsFound() throws SQLException {
        sealAll();
        statement.execute("delete from audit_entry where id = 4");

        assertThat(seals.check().faults()).containsExactly(new TrailFinding.Fault(Wrong.LINES, 1, 5, 5, 4));
    }

    @Test
    void aLineSlippedInLaterIsFound() throws SQLException {
        statement.execute("delete from audit_entry where id = 3");
        sealAll();
        line(3, "2026-11-26 02:00:03");

        assertThat(seals.check().faults()).containsExactly(new TrailFinding.Fault(Wrong.LINES, 1, 5, 4, 5));
    }

    @Test
    void aSealTakenOutOrRewrittenBreaksTheChain() throws SQLException {
        sealAll();
        line(6, "2026-11-26 02:30:00");
        sealAll();
        line(7, "2026-11-26 02:31:00");
        sealAll();
        statement.execute("delete from audit_seal where first_id = 6");

        assertThat(seals.check().faults()).extracting(TrailFinding.Fault::wrong).containsExactly(Wrong.CHAIN);
    }
}
