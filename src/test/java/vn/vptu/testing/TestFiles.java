package vn.vptu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.vptu.embedded.EmbeddedServer;

/** Where the files of a test run lie: a folder of its own, gone at its end. */
public final class TestFiles {

    private static final class Holder {
        static final Path FOLDER = make();
    }

    private TestFiles() {}

    public static Path folder() {
        return Holder.FOLDER;
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("vptu-test-files");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try {
            EmbeddedServer.delete(folder);
        } catch (IOException cause) {
            System.err.println("the tests' files were not removed: " + cause);
        }
    }
}
