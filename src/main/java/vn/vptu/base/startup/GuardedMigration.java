package vn.vptu.base.startup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates only data that this version understands, and only where it can go through to the end: a change of tables
 * cannot be rolled back, so whatever would stop it halfway is looked for first.
 */
@Component
class GuardedMigration implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        boolean pending = false;
        for (MigrationInfo step : flyway.info().all()) {
            refuseMisfit(step);
            pending |= step.getState() == MigrationState.PENDING;
        }
        if (pending) {
            refuseWithoutTriggers(flyway.getConfiguration().getDataSource());
        }
        flyway.migrate();
    }

    private static void refuseMisfit(MigrationInfo step) {
        MigrationState state = step.getState();
        String name = step.getVersion() + " (" + step.getDescription() + ")";
        if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
            throw new StartRefused("Dữ liệu do một bản mới hơn của chương trình ghi ra (có bước " + name
                    + " mà bản này chưa biết); hãy chạy bản mới đó, dữ liệu chưa bị thay đổi gì.");
        }
        if (state.isFailed()) {
            throw new StartRefused("Lần nâng cấp trước dừng giữa chừng ở bước " + name
                    + "; hãy khôi phục bản sao lưu làm trước khi nâng cấp (với dữ liệu dùng thử: ./run --reset).");
        }
        boolean changed = state.isApplied()
                && (!step.isChecksumMatching() || !step.isDescriptionMatching() || !step.isTypeMatching());
        if (changed || state == MigrationState.MISSING_SUCCESS || state == MigrationState.IGNORED) {
            throw new StartRefused(
                    "Dữ liệu đang giữ không khớp với bản chương trình này: bước " + name
                            + (state == MigrationState.IGNORED
                                    ? " lẽ ra phải được áp dụng trước"
                                    : " khác với bước đã áp dụng")
                            + "; dữ liệu chưa bị thay đổi gì, hãy chạy đúng bản đã dùng (với dữ liệu dùng thử: ./run --reset).");
        }
    }

    /** With binary logging MySQL lets only its administrator make triggers, unless it is told to trust. */
    private static void refuseWithoutTriggers(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            if (logsWithoutTrust(statement) && !isAdministrator(statement)) {
                throw new StartRefused(DatabaseSentences.TRIGGERS);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("the server did not say whether it allows triggers", cause);
        }
    }

    private static boolean logsWithoutTrust(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select @@global.log_bin, @@global.log_bin_trust_function_creators")) {
            return row.next() && row.getBoolean(1) && !row.getBoolean(2);
        }
    }

    private static boolean isAdministrator(Statement statement) throws SQLException {
        try (ResultSet grants = statement.executeQuery("show grants")) {
            while (grants.next()) {
                String grant = grants.getString(1);
                if (grant.contains(" ON *.*") && (grant.contains("SUPER") || grant.contains("ALL PRIVILEGES"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
