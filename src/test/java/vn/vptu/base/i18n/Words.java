package vn.vptu.base.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language as they stand in their file. */
public final class Words {

    public static final Words VIETNAMESE = new Words("translations.properties");
    public static final Words ENGLISH = new Words("translations_en.properties");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    private Words(String file) {
        try {
            for (String line : Files.readAllLines(Path.of("src/main/resources/vaadin-i18n", file))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] entry = line.split("=", 2);
                    if (sentences.put(entry[0], entry[1]) != null) {
                        twice.add(entry[0]);
                    }
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** All sentences in the order of the file, by their keys. */
    public Map<String, String> sentences() {
        return sentences;
    }

    List<String> twice() {
        return twice;
    }

    /** How many values the sentence has to be given. */
    public int values(String key) {
        return placeholders(sentences.get(key)).stream()
                .mapToInt(number -> number + 1)
                .max()
                .orElse(0);
    }

    static TreeSet<Integer> placeholders(String sentence) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(sentence);
        while (placeholder.find()) {
            numbers.add(Integer.valueOf(placeholder.group(1)));
        }
        return numbers;
    }
}
