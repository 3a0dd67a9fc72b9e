package vn.vptu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.vptu.embedded.EmbeddedServer;

/**
 * The one database of a test run, empty at its start: the embedded one, or the server named by {@code vptu.test.db.url},
 * {@code .user} and {@code .password}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SCHEMA = "vptu_test";

    private static final String PASSWORD = "vptu";

    /**
     * Where the tests' database is.
     *
     * @param user the account of the application
     * @param owner the account that migrates; the same where only one is given
     */
    public record Address(String url, String user, String owner, String password) {}

    private static final class Holder {
        static final Address ADDRESS = prepare();
    }

    public static Address address() {
        return Holder.ADDRESS;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Address address = address();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url", address.url(),
                                "spring.datasource.username", address.user(),
                                "spring.datasource.password", address.password(),
                                "spring.flyway.user", address.owner(),
                                "spring.flyway.password", address.password())));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-settings", settings()));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-mail", TestMail.settings()));
    }

    /** What an office sets up around the application. */
    private static Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry("vptu.files.folder", TestFiles.folder().toString()),
                // Tests make what was asked for themselves, when they are ready to look at it.
                Map.entry("vptu.papers.make", "false"),
                Map.entry(
                        "vptu.papers.folder",
                        TestFiles.folder().resolve("papers").toString()),
                Map.entry(
                        "vptu.papers.pages-folder",
                        TestFiles.folder().resolve("pages").toString()),
                Map.entry("vptu.secret-key", "a key for tests only"),
                Map.entry("vptu.sign-in.failures-per-address", "1000"),
                Map.entry("vptu.ldap.url", TestDirectoryServer.url()),
                Map.entry("vptu.ldap.attribute", "uid"),
                Map.entry("vptu.ldap.base", TestDirectoryServer.BASE),
                Map.entry("vptu.ldap.bind-dn", TestDirectoryServer.READER),
                Map.entry("vptu.ldap.bind-password", TestDirectoryServer.READER_PASSWORD));
    }

    private static Address prepare() {
        try {
            String url = System.getProperty("vptu.test.db.url", "");
            if (!url.isBlank()) {
                return given(url);
            }
            return embedded();
        } catch (Exception cause) {
            throw new IllegalStateException("the tests' database did not start", cause);
        }
    }

    private static Address given(String url) throws SQLException {
        String user = System.getProperty("vptu.test.db.user", "");
        Address address = new Address(url, user, user, System.getProperty("vptu.test.db.password", ""));
        empty(address);
        return address;
    }

    /** Takes away what a start that failed has left. */
    static void empty() throws SQLException {
        empty(address());
    }

    private static void empty(Address address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.owner(), address.password());
                Statement statement = connection.createStatement()) {
            String schema = connection.getCatalog();
            if (schema == null || !schema.startsWith(SCHEMA)) {
                throw new IllegalStateException(
                        "the tests empty their schema, so its name must begin with " + SCHEMA + ", not " + schema);
            }
            statement.execute("drop database `" + schema + "`");
            statement.execute("create database `" + schema + "` character set utf8mb4 collate utf8mb4_vi_0900_as_cs");
        }
    }

    private static Address embedded() throws Exception {
        Path folder = Files.createTempDirectory("vptu-test-db");
        EmbeddedServer server = EmbeddedServer.start(
                folder.resolve("data"),
                0,
                EmbeddedServer.Safety.FORGETFUL,
                EmbeddedServer.schema(SCHEMA, PASSWORD, PASSWORD));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, folder)));
        return new Address(server.url(SCHEMA), EmbeddedServer.USER, EmbeddedServer.OWNER, PASSWORD);
    }

    private static void remove(EmbeddedServer server, Path folder) {
        try {
            server.stop();
            EmbeddedServer.delete(folder);
        } catch (IOException | InterruptedException cause) {
            System.err.println("the tests' database was not removed: " + cause);
        }
    }
}
