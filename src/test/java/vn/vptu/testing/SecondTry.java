package vn.vptu.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.test.context.SpringBootContextLoader;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Starts the application of a test run, and once more on an empty database when that fails: thousands of tests would fail
 * with it, and say nothing of why. Why it failed the first time is kept, and {@code ./test} says it.
 */
public final class SecondTry extends SpringBootContextLoader {

    /** What {@code ./test} reads when all tests have run. */
    private static final Path FAILURES = Path.of("target", "start-failures.txt");

    @Override
    public ApplicationContext loadContext(MergedContextConfiguration configuration) throws Exception {
        try {
            return super.loadContext(configuration);
        } catch (Exception first) {
            keep(first);
            TestDatabase.empty();
            return super.loadContext(configuration);
        }
    }

    private static void keep(Exception failure) throws IOException {
        StringWriter words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words, true));
        Files.createDirectories(FAILURES.toAbsolutePath().getParent());
        Files.writeString(FAILURES, words + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
