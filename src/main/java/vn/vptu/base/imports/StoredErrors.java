package vn.vptu.base.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.time.VietnameseDates;

/** Errors and differences as they are kept with a row until somebody reads them in a language. */
final class StoredErrors {

    /** Around a key that is said later; no cell can hold it, see {@code CellValues.clean}. */
    private static final String MARK = "\u0001";

    private static final Pattern WORD = Pattern.compile(MARK + "([^" + MARK + "]+)" + MARK);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Stored(String field, String code, List<Object> args) {}

    private StoredErrors() {}

    /** A word inside a value, said in the language of whoever reads it. */
    static String word(String key) {
        return MARK + key + MARK;
    }

    static @Nullable String write(List<FieldError> errors) {
        return errors.isEmpty()
                ? null
                : JSON.writeValueAsString(errors.stream()
                        .map(error -> new Stored(
                                error.field(),
                                error.code(),
                                error.args().stream().map(StoredErrors::kept).toList()))
                        .toList());
    }

    private static Object kept(Object arg) {
        return switch (arg) {
            case Integer number -> number;
            case Long number -> number;
            case LocalDate day -> VietnameseDates.numeric(day);
            case Enum<?> constant ->
                word("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            default -> arg.toString();
        };
    }

    static List<FieldError> read(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(JSON.readValue(text, Stored[].class))
                        .map(stored -> new FieldError(stored.field(), stored.code(), stored.args()))
                        .toList();
    }

    static @Nullable String writeDifferences(List<ImportDifference> differences) {
        return differences.isEmpty() ? null : JSON.writeValueAsString(differences);
    }

    static List<ImportDifference> readDifferences(@Nullable String text) {
        return text == null ? List.of() : List.of(JSON.readValue(text, ImportDifference[].class));
    }

    /** The sentence of an error. */
    static String say(FieldError error, Sentences sentences) {
        Object[] args = error.args().stream()
                .map(arg -> arg instanceof String text ? words(text, sentences) : arg)
                .toArray();
        return sentences.say(error.code(), args);
    }

    /** A text with the words inside it said. */
    static String words(String text, Sentences sentences) {
        if (!text.contains(MARK)) {
            return text;
        }
        // Only keys that the sources name are ever put between the marks.
        Function<String, String> said = sentences::say;
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(said.apply(word.group(1))));
    }
}
