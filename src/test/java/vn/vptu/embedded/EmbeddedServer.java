package vn.vptu.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A MariaDB server of the project's own, listening on 127.0.0.1 only. Its administrator cannot be reached over the
 * network; two accounts can (see {@link #schema}).
 *
 * <p>The data lie in a folder of the caller's; beside it stand its log and, while it starts, its first statements.
 */
public final class EmbeddedServer {

    /** The account the application uses: it reads and writes rows, but cannot drop or empty a table. */
    public static final String USER = "vptu";

    /** The account that makes and changes the tables. */
    public static final String OWNER = "vptu_owner";

    /** How the server treats what it was given. */
    public enum Safety {
        /** What was committed survives a power cut. */
        SAFE,
        /** For data that are thrown away: a power cut may lose them. */
        FORGETFUL;

        private List<String> options() {
            return switch (this) {
                case SAFE -> List.of();
                case FORGETFUL ->
                    List.of(
                            "--innodb-flush-log-at-trx-commit=0",
                            "--innodb-doublewrite=0",
                            "--innodb-log-file-size=32M");
            };
        }
    }

    /** Recovery after a power cut may take a while; a start without one takes less than a second. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration STOPPING = Duration.ofMinutes(1);

    private static final int MOST_PORTS = 10;

    private final Process server;
    private final int port;
    private volatile boolean stopping;

    private EmbeddedServer(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a server on data that may or may not exist yet; a server that an earlier, killed process left behind on
     * them is stopped first.
     *
     * @param port 0 takes a free one
     * @param statements run by the server itself before it accepts anybody, at every start: they create what is missing
     * @throws Trouble when it does not start for a reason that a person can do something about
     */
    public static EmbeddedServer start(Path folder, int port, Safety safety, List<String> statements)
            throws IOException, InterruptedException {
        Path data = folder.toAbsolutePath();
        Path engine = Engine.folder();
        Path log = beside(data, ".log");
        Files.createDirectories(data.getParent());
        stopLeftOver(data);
        if (!hasData(data)) {
            install(engine, data, log);
        }
        Path first = beside(data, ".init.sql");
        Files.deleteIfExists(first);
        Files.createFile(first, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(first, String.join(";\n", statements) + ";\n");
            return port == 0
                    ? launchAnywhere(engine, data, safety, first, log)
                    : launch(engine, data, port, safety, first, log);
        } finally {
            Files.deleteIfExists(first);
        }
    }

    /**
     * The statements that make a schema and its two accounts. Passwords are set anew at every start, so that whoever
     * keeps them is right.
     */
    public static List<String> schema(String schema, String password, String ownerPassword) {
        String user = "'" + USER + "'@'127.0.0.1'";
        String owner = "'" + OWNER + "'@'127.0.0.1'";
        return List.of(
                "create database if not exists `" + schema + "` character set utf8mb4 collate utf8mb4_vi_0900_as_cs",
                "create user if not exists " + user,
                "alter user " + user + " identified by '" + password + "'",
                "create user if not exists " + owner,
                "alter user " + owner + " identified by '" + ownerPassword + "'",
                "grant select, insert, update, delete, execute on `" + schema + "`.* to " + user,
                "grant all on `" + schema + "`.* to " + owner);
    }

    public int port() {
        return port;
    }

    /** The number of the server's process. */
    public long pid() {
        return server.pid();
    }

    /** Waits until the server ends by itself, and gives its exit code; never returns when it was asked to stop. */
    public int endedByItself() throws InterruptedException {
        int code = server.waitFor();
        while (stopping) {
            Thread.sleep(1000);
        }
        return code;
    }

    /** Stops the server and waits until everything is on disk. */
    public void stop() throws InterruptedException {
        stopping = true;
        server.destroy();
        if (!server.waitFor(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }

    private void stopAtExit() {
        try {
            stop();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    /** The JDBC address of a schema. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }

    /** Whether there are data from an earlier start. */
    public static boolean hasData(Path folder) {
        return Files.isDirectory(folder.resolve("mysql"));
    }

    /** Made beside its place and moved there when whole: what is there is never half made. */
    private static void install(Path engine, Path data, Path log) throws IOException, InterruptedException {
        Path fresh = beside(data, ".new");
        delete(fresh);
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                engine.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + engine,
                "--datadir=" + fresh,
                "--skip-name-resolve",
                "--skip-test-db",
                "--force",
                "--auth-root-authentication-method=socket"));
        asRoot(command);
        Process installer = process(engine, command, log).start();
        if (installer.waitFor() != 0 || !hasData(fresh)) {
            throw ServerLog.trouble(Files.readString(log), data, 0);
        }
        try {
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException cause) {
            throw new Trouble(data + " không phải là dữ liệu của VPTU nên không được dùng đến; hãy dời thư mục đó đi.");
        }
    }

    /** A port that is free now may be taken by somebody else before the server has it. */
    private static EmbeddedServer launchAnywhere(Path engine, Path data, Safety safety, Path first, Path log)
            throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            int port = freePort();
            try {
                return launch(engine, data, port, safety, first, log);
            } catch (ServerLog.PortTaken taken) {
                if (tries == MOST_PORTS) {
                    throw taken;
                }
            }
        }
    }

    private static EmbeddedServer launch(Path engine, Path data, int port, Safety safety, Path first, Path log)
            throws IOException, InterruptedException {
        Path temporary = beside(data, ".tmp");
        Files.createDirectories(temporary);
        List<String> command = new ArrayList<>(List.of(
                engine.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + engine,
                "--datadir=" + data,
                "--tmpdir=" + temporary,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Both are taken from the data folder: an absolute socket could be longer than a socket may be.
                "--socket=server.sock",
                "--pid-file=server.pid",
                // A key pair at every start would cost six seconds, and nobody else listens on 127.0.0.1.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_vi_0900_as_cs",
                "--max-allowed-packet=64M",
                "--init-file=" + first));
        command.addAll(safety.options());
        asRoot(command);
        long known = Files.exists(log) ? Files.size(log) : 0;
        Process server = process(engine, command, log).start();
        EmbeddedServer started = new EmbeddedServer(server, port);
        // Whatever ends this process in an orderly way, the server goes with it.
        Runtime.getRuntime().addShutdownHook(new Thread(started::stopAtExit));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String said = ServerLog.since(log, known);
            if (said.contains(": ready for connections.")) {
                return started;
            }
            // With a full disk it does not end, it waits for room.
            if (!server.isAlive() || said.contains("Errcode: 28") || System.nanoTime() > deadline) {
                server.destroyForcibly().waitFor();
                throw ServerLog.trouble(said, data, port);
            }
            Thread.sleep(20);
        }
    }

    /**
     * Stops a server that an earlier, killed process left behind on these data. The process number it wrote may belong to
     * somebody else by now: only a server on these data is stopped.
     */
    public static void stopLeftOver(Path data) throws IOException, InterruptedException {
        Path file = data.resolve("server.pid");
        if (!Files.exists(file)) {
            return;
        }
        String pid = Files.readString(file).strip();
        ProcessHandle left =
                pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)).orElse(null) : null;
        if (left == null || !left.info().commandLine().orElse("").contains("--datadir=" + data + " ")) {
            return;
        }
        left.destroy();
        try {
            left.onExit().get(STOPPING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException stuck) {
            left.destroyForcibly();
            left.onExit().join();
        }
    }

    private static ProcessBuilder process(Path engine, List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", engine.resolve("libs").toString());
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    static Path beside(Path data, String suffix) {
        return data.resolveSibling(data.getFileName() + suffix);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Deletes a folder with everything in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
