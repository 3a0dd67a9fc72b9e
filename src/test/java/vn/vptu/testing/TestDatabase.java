package vn.vptu.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

    /** Where the tests' database is. */
    public record Address(String url, String user, String password) {}

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
                                "spring.datasource.password", address.password())));
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
        Address address = new Address(
                url, System.getProperty("vptu.test.db.user", ""), System.getProperty("vptu.test.db.password", ""));
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            String schema = connection.getCatalog();
            if (schema == null || !schema.startsWith("vptu_test")) {
                throw new IllegalStateException(
                        "the tests empty their schema, so its name must begin with vptu_test, not " + schema);
            }
            statement.execute("drop database `" + schema + "`");
            statement.execute("create database `" + schema + "` character set utf8mb4");
        }
        return address;
    }

    private static Address embedded() throws Exception {
        Path data = Files.createTempDirectory("vptu-test-db");
        EmbeddedServer server = EmbeddedServer.start(
                data.resolve("data"),
                freePort(),
                "create database if not exists " + SCHEMA + " character set utf8mb4",
                "create user if not exists 'vptu'@'localhost' identified by 'vptu'",
                "grant all on `vptu\\_test%`.* to 'vptu'@'localhost'");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, data)));
        return new Address(server.url(SCHEMA), "vptu", "vptu");
    }

    private static void remove(EmbeddedServer server, Path data) {
        try {
            server.stop();
            try (var files = Files.walk(data)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (Exception cause) {
            System.err.println("the tests' database was not removed: " + cause);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
