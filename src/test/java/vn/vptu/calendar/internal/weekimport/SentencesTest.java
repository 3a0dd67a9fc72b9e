package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fault and mark has a sentence in both languages, and every sentence is used. */
class SentencesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/vptu/calendar/internal/weekimport");
    private static final String PREFIX = "calendar.import.";
    private static final Pattern CODE = Pattern.compile(
            "\\b(error|mark|bad|unreadable|taken|Bad)\\(\\s*(?:Column\\.\\w+,\\s*|column,\\s*)?\"([a-z-]+)\"");

    @Test
    void everyCodeHasItsSentence() throws IOException {
        Properties texts = VietnameseSentences.texts("translations.properties");
        var matcher = CODE.matcher(sources());
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        while (matcher.find()) {
            seen++;
            boolean mark = matcher.group(1).equals("mark") || matcher.group(1).equals("taken");
            String key = PREFIX + (mark ? "mark." : "error.") + matcher.group(2);
            if (!texts.containsKey(key)) {
                missing.add(key);
            }
        }
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            if (!texts.containsKey(Refusal.of(reason).key())) {
                missing.add(Refusal.of(reason).key());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(seen).isGreaterThan(40);
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        String sources = sources();
        Set<String> reasons = Stream.of(Refusal.Reason.values())
                .map(reason -> Refusal.of(reason).key())
                .collect(Collectors.toSet());
        assertThat(keys("translations.properties"))
                .filteredOn(key -> key.startsWith(PREFIX + "error.") || key.startsWith(PREFIX + "mark."))
                .filteredOn(key -> !reasons.contains(key))
                .allSatisfy(key -> assertThat(sources).contains("\"" + key.replaceAll(".*\\.", "") + "\""));
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(keys("translations_en.properties")).isEqualTo(keys("translations.properties"));
    }

    private static Set<String> keys(String file) {
        return VietnameseSentences.texts(file).stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
