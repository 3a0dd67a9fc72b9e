package vn.vptu.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two files of words against each other, and each against its language. */
class WordsTest {

    static final List<Words> BOTH = List.of(Words.VIETNAMESE, Words.ENGLISH);

    /** What is the same in both languages, and why. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("account.language.vi", "a language is called by its own name"),
            Map.entry("account.language.en", "a language is called by its own name"),
            Map.entry("calendar.week.print.docx", "the name of a program"),
            Map.entry("common.list.file-name", "a list's own title and a day"),
            Map.entry("directory.vehicles.plate-example", "a number plate"),
            Map.entry("directory.drivers.licence-example", "a class of driving licences"),
            Map.entry("keys.screen-help.key", "a key of the keyboard"),
            Map.entry("files.panel.kilobytes", "a unit"),
            Map.entry("reporting.issued.kilobytes", "a unit"),
            Map.entry("files.panel.megabytes", "a unit"),
            Map.entry("enum.ReportFormat.PDF", "a kind of file"),
            Map.entry("enum.ReportFormat.DOCX", "the name of a program"));

    /** Where an English sentence quotes Vietnamese: what one types into a spreadsheet or reads on a paper. */
    private static final Pattern QUOTING = Pattern.compile(
            "calendar\\.import\\.(error|mark|guide)\\..*"
                    + "|directory\\.settings\\..*\\.help|directory\\.signatories\\..*-help|money\\.format\\..*|reporting\\.numbers\\.family-help|account\\.language\\.vi");

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

    @Test
    void vietnameseSpeaksNoEnglish() {
        List<String> foreign = new ArrayList<>();
        Words.VIETNAMESE
                .sentences()
                .forEach((key, sentence) ->
                        VietnameseWords.foreignIn(sentence).forEach(word -> foreign.add(key + ": " + word)));
        assertThat(foreign).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "click", "file", "OK", "password", "login", "menu", "server", "user", "upload"})
    void anEnglishWordIsNoVietnameseSyllable(String word) {
        assertThat(VietnameseWords.isSyllable(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trong", "quy", "khung", "xoay", "ngang", "thanh", "in", "ai", "tệp"})
    void aVietnameseSyllableIsTakenForOne(String word) {
        assertThat(VietnameseWords.isSyllable(word)).isTrue();
    }
}
