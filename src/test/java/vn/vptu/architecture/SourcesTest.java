package vn.vptu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text shows. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int LONGEST_VIEW = 250;
    private static final int LONGEST_FILE = 300;

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : javaIn(MAIN, "")) {
            int most = file.toString().contains("/ui/") ? LONGEST_VIEW : LONGEST_FILE;
            long lines = Files.readAllLines(file).size();
            if (lines > most) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void thereIsOneSpringTestAnnotation() throws IOException {
        List<String> others = new ArrayList<>();
        for (Path file : javaIn(TESTS, "")) {
            String source = Files.readString(file);
            boolean ours = file.endsWith("IntegrationTest.java") || file.endsWith("SourcesTest.java");
            if (!ours
                    && Pattern.compile(
                                    "@(SpringBootTest|DataJpaTest|WebMvcTest|MockitoBean|TestPropertySource|DirtiesContext)\\b")
                            .matcher(source)
                            .find()) {
                others.add(file.toString());
            }
        }
        assertThat(others).isEmpty();
    }

    private static List<Path> javaIn(Path root, String part) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains(part))
                    .toList();
        }
    }
}
