package vn.vptu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The database of {@code ./run} as a process of its own: {@code EmbeddedDatabase FOLDER [PORT]}.
 *
 * <p>When it accepts connections it writes {@code FOLDER.state}, readable by its owner only: one {@code name=value} a
 * line, with the address, both accounts, their passwords (new at every start) and the numbers of the two processes.
 * SIGTERM stops it and removes that file; it ends with 1 and a sentence when the server ends on its own.
 */
public final class EmbeddedDatabase {

    private static final String SCHEMA = "vptu";

    private EmbeddedDatabase() {}

    static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path state = folder.resolveSibling(folder.getFileName() + ".state");
        try {
            Files.deleteIfExists(state);
            String password = password();
            String ownerPassword = password();
            EmbeddedServer server = EmbeddedServer.start(
                    folder,
                    arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0,
                    EmbeddedServer.Safety.SAFE,
                    EmbeddedServer.schema(SCHEMA, password, ownerPassword));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> state.toFile().delete()));
            write(
                    state,
                    List.of(
                            "url=" + server.url(SCHEMA),
                            "user=" + EmbeddedServer.USER,
                            "password=" + password,
                            "owner=" + EmbeddedServer.OWNER,
                            "owner_password=" + ownerPassword,
                            "pid=" + ProcessHandle.current().pid(),
                            "server_pid=" + server.pid()));
            int code = server.endedByItself();
            System.err.println("Cơ sở dữ liệu tự dừng (mã " + code + "); chi tiết trong " + folder + ".log.");
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
        } catch (IOException cause) {
            System.err.println("Không đọc hoặc ghi được thư mục dữ liệu " + folder + ": " + cause.getMessage());
        }
        System.exit(1);
    }

    private static String password() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whole or not at all: who waits for the file may read it as soon as it is there. */
    private static void write(Path state, List<String> lines) throws IOException {
        Path part = state.resolveSibling(state.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(part, lines);
        Files.move(part, state, StandardCopyOption.ATOMIC_MOVE);
    }
}
