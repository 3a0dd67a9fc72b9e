package vn.vptu.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The two files of words against each other, and each against its language. */
class WordsTest {

    static final List<Words> BOTH = List.of(Words.VIETNAMESE, Words.ENGLISH);

    /** What is the same in both languages, and why. */
    private static final Map<String, String> SAME = Map.of(
            "account.language.vi", "a language is called by its own name",
            "account.language.en", "a language is called by its own name",
            "calendar.week.print.docx", "the name of a program",
            "directory.vehicles.plate-example", "a number plate",
            "directory.drivers.licence-example", "a class of driving licences");

    /** Where an English sentence quotes Vietnamese: what one types into a spreadsheet or reads on a paper. */
    private static final Pattern QUOTING = Pattern.compile("calendar\\.import\\.(error|mark|guide)\\..*"
            + "|directory\\.settings\\..*\\.help|money\\.format\\..*|account\\.language\\.vi");

    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[À-ỹĐđƠơƯư&&[^×÷]]");

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() {
        assertThat(List.copyOf(Words.ENGLISH.sentences().keySet()))
                .isEqualTo(List.copyOf(Words.VIETNAMESE.sentences().keySet()));
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        assertThat(Words.VIETNAMESE.sentences())
                .allSatisfy((key, sentence) -> assertThat(
                                Words.placeholders(Words.ENGLISH.sentences().get(key)))
                        .as(key)
                        .isEqualTo(Words.placeholders(sentence)));
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void noKeyStandsTwice(Words words) {
        assertThat(words.twice()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void everySentenceSaysSomething(Words words) {
        assertThat(words.sentences())
                .allSatisfy((key, sentence) ->
                        assertThat(sentence).as(key).isNotBlank().isEqualTo(sentence.strip()));
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void everySentenceTakesItsValues(Words words) {
        assertThat(words.sentences()).allSatisfy((key, sentence) -> {
            int values = words.values(key);
            if (values == 0) {
                assertThat(sentence).as(key).doesNotContain("{", "}", "''");
                return;
            }
            assertThat(Words.placeholders(sentence))
                    .as(key)
                    .containsExactlyElementsOf(
                            IntStream.range(0, values).boxed().toList());
            // A lone apostrophe would print what follows as it stands, placeholders included.
            assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
            assertThatCode(() -> new MessageFormat(sentence)).as(key).doesNotThrowAnyException();
            Object[] given =
                    IntStream.range(0, values).mapToObj(i -> "<" + i + ">").toArray();
            assertThat(new MessageFormat(sentence).format(given))
                    .as(key)
                    .contains(IntStream.range(0, values)
                            .mapToObj(i -> "<" + i + ">")
                            .toArray(String[]::new))
                    .doesNotContain("{", "}");
        });
    }

    @Test
    void everythingIsTranslated() {
        List<String> same = Words.VIETNAMESE.sentences().entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(Words.ENGLISH.sentences().get(entry.getKey())))
                .filter(entry ->
                        entry.getValue().replaceAll("\\{\\d+}", "").codePoints().anyMatch(Character::isLetter))
                .map(Map.Entry::getKey)
                // The caps of keys are called as they are labelled.
                .filter(key -> !key.matches("keys\\.\\w+\\.key"))
                .toList();
        assertThat(same).containsExactlyInAnyOrderElementsOf(SAME.keySet());
    }

    @Test
    void englishSpeaksNoVietnamese() {
        List<String> vietnamese = Words.ENGLISH.sentences().entrySet().stream()
                .filter(entry -> VIETNAMESE_LETTER.matcher(entry.getValue()).find())
                .map(Map.Entry::getKey)
                .filter(key -> !QUOTING.matcher(key).matches())
                .toList();
        assertThat(vietnamese).isEmpty();
    }

    /** Names that are the same in every language; everything else has to be Vietnamese. */
    private static final Set<String> NAMES = Set.of(
            // Programs, and the kinds of their files.
            "Excel",
            "Word",
            "PowerPoint",
            "OpenDocument",
            "Office",
            "PDF",
            "CSV",
            "xls",
            "xlsx",
            "xlsb",
            "web",
            // Keys.
            "Ctrl",
            "Esc",
            "Enter",
            "PgUp",
            "PgDn",
            "Backspace",
            "Caps",
            "Lock",
            // What an address takes, a language's own name, the unit of a file's size, Sunday in a calendar.
            "true",
            "false",
            "English",
            "MB",
            "CN");

    /** A syllable without marks; those with marks can be no English. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?i)(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th"
                    + "|tr|v|x)?(?:a|ai|ao|au|ay|e|eo|i|ia|iu|o|oa|oai|oao|oay|oe|oeo|oi|u|ua|ui|uy|uya|uyu|y|ieu|yeu)?"
                    + "(?:c|ch|m|n|ng|nh|p|t)?");

    /** "email", "click", "file", "OK", "password" and their like are no Vietnamese syllables. */
    @Test
    void vietnameseSpeaksNoEnglish() {
        List<String> foreign = new ArrayList<>();
        Words.VIETNAMESE.sentences().forEach((key, sentence) -> {
            for (String word : sentence.replaceAll("\\{\\d+}", " ").split("[^\\p{L}\\p{N}@.]+")) {
                boolean typed = word.chars().anyMatch(Character::isDigit) || word.matches("\\w+[@.]\\w.*");
                for (String part : typed ? new String[0] : word.split("[.@]")) {
                    boolean marked = part.chars().anyMatch(letter -> letter > 127);
                    if (part.length() > 1
                            && !marked
                            && !NAMES.contains(part)
                            && !(SYLLABLE.matcher(part).matches() && part.matches("(?i).*[aeiouy].*"))) {
                        foreign.add(key + ": " + part);
                    }
                }
            }
        });
        assertThat(foreign).isEmpty();
    }

    @Test
    void englishWordsAreNoVietnameseSyllables() {
        for (String word :
                List.of("email", "click", "file", "OK", "password", "login", "menu", "server", "user", "upload")) {
            assertThat(SYLLABLE.matcher(word).matches()).as(word).isFalse();
        }
        for (String word : List.of("trong", "quy", "khung", "xoay", "ngang", "thanh", "in", "ai")) {
            assertThat(SYLLABLE.matcher(word).matches()).as(word).isTrue();
        }
    }
}
