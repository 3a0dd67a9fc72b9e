package vn.vptu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.vptu.embedded.EmbeddedServer;

/**
 * The database of the measurements, kept in a folder from run to run. Its data are used again while they are whole and
 * the same program would make them; otherwise they are made anew.
 */
final class BenchDatabase implements AutoCloseable {

    private static final String SCHEMA = "vptu_bench";
    private static final String PASSWORD = "vptu";
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final EmbeddedServer server;
    private final Path stamp;
    private final String fingerprint;
    private final boolean seeded;

    private BenchDatabase(EmbeddedServer server, Path stamp, String fingerprint, boolean seeded) {
        this.server = server;
        this.stamp = stamp;
        this.fingerprint = fingerprint;
        this.seeded = seeded;
    }

    static BenchDatabase open(Path folder, List<Part> parts, boolean fresh) throws IOException, InterruptedException {
        Path data = folder.resolve("database").toAbsolutePath();
        Path stamp = folder.resolve("seeded");
        String fingerprint = fingerprint(parts);
        boolean kept = !fresh
                && EmbeddedServer.hasData(data)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(fingerprint);
        if (!kept) {
            Files.deleteIfExists(stamp);
            EmbeddedServer.stopLeftOver(data);
            EmbeddedServer.delete(data);
        }
        EmbeddedServer server = EmbeddedServer.start(
                data, 0, EmbeddedServer.Safety.SAFE, EmbeddedServer.schema(SCHEMA, PASSWORD, PASSWORD));
        return new BenchDatabase(server, stamp, fingerprint, kept);
    }

    boolean seeded() {
        return seeded;
    }

    /** Only what is whole is used again. */
    void markSeeded() throws IOException {
        Files.writeString(stamp, fingerprint);
    }

    /** Arguments for the application. */
    List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + server.url(SCHEMA),
                "--spring.datasource.username=" + EmbeddedServer.USER,
                "--spring.datasource.password=" + PASSWORD,
                "--spring.flyway.user=" + EmbeddedServer.OWNER,
                "--spring.flyway.password=" + PASSWORD);
    }

    Connection ownerConnection() throws SQLException {
        return DriverManager.getConnection(server.url(SCHEMA), EmbeddedServer.OWNER, PASSWORD);
    }

    @Override
    public void close() throws InterruptedException {
        server.stop();
    }

    private static String fingerprint(List<Part> parts) throws IOException {
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            for (Part part : parts) {
                digest.update((part.getClass().getName() + part.version()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
