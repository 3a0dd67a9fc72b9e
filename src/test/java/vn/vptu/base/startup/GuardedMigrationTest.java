package vn.vptu.base.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.testing.IntegrationTest;

@IntegrationTest
class GuardedMigrationTest {

    @Autowired
    private Flyway application;

    @TempDir
    private Path steps;

    private final GuardedMigration migration = new GuardedMigration();
    private final String name = "guard_" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aSecondMigrationFindsNothingToDo() throws IOException {
        step("V2__make.sql", "create table " + name + " (id int)");
        migration.migrate(flyway());
        migration.migrate(flyway());

        assertThat(flyway().info().current().getVersion()).hasToString("2");
    }

    @Test
    void dataOfANewerVersionAreRefused() throws IOException {
        step("V2__make.sql", "create table " + name + " (id int)");
        Path newer = step("V3__newer.sql", "alter table " + name + " add column note varchar(10)");
        migration.migrate(flyway());
        Files.delete(newer);

        refused("Dữ liệu do một bản mới hơn", "3 (newer)");
    }

    @Test
    void dataMadeByOtherStepsAreRefused() throws IOException {
        step("V2__make.sql", "create table " + name + " (id int)");
        migration.migrate(flyway());
        step("V2__make.sql", "create table " + name + " (id bigint)");

        refused("không khớp với bản chương trình này", "2 (make)");
    }

    @Test
    void aStepThatComesTooLateIsRefused() throws IOException {
        step("V3__make.sql", "create table " + name + " (id int)");
        migration.migrate(flyway());
        step("V2__earlier.sql", "create table " + name + "_2 (id int)");

        refused("lẽ ra phải được áp dụng trước", "2 (earlier)");
    }

    @Test
    void dataLeftHalfwayAreRefused() throws IOException {
        step("V2__half.sql", "create table " + name + " (id int); create table " + name + " (id int)");
        assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> migration.migrate(flyway()));

        refused("dừng giữa chừng", "2 (half)");
    }

    private void refused(String... parts) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> migration.migrate(flyway()))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .contains(parts)
                        .endsWith(".")
                        .doesNotContain("\n"));
    }

    private Path step(String file, String sql) throws IOException {
        return Files.writeString(steps.resolve(file), sql);
    }

    /** A history of its own in the tests' schema, so that the application's is left alone. */
    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(application.getConfiguration().getDataSource())
                .locations("filesystem:" + steps)
                .table(name + "_history")
                .baselineOnMigrate(true)
                .baselineVersion("1")
                .load();
    }
}
