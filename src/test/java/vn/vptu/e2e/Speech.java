package vn.vptu.e2e;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vptu.base.i18n.Words;

/** Tells whether a text on a page is of the language the page should speak. */
final class Speech {

    private static final Pattern KEY = Pattern.compile(Words.ENGLISH.sentences().keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .distinct()
            .collect(Collectors.joining("|", "(?:", ")\\.[a-zA-Z-]+(?:\\.[a-zA-Z-]+)+")));

    /** How dates are typed and what sizes are measured in is the same in every language. */
    private static final String NO_WORDS = "[dMy/.-]+|[kMG]?B";

    private final boolean vietnamese;
    private final Sentences own;
    private final Sentences other;
    private final Set<String> entered;

    /**
     * Prepares to read.
     *
     * @param entered what people entered: it may be called like something the application says
     */
    Speech(Words own, Words other, Set<String> entered) {
        this.vietnamese = own.equals(Words.VIETNAMESE);
        this.own = Sentences.of(own);
        this.other = Sentences.of(other);
        this.entered = entered;
    }

    boolean isVietnamese() {
        return vietnamese;
    }

    /** Whether it is a sentence of the other language, or a key without words. */
    boolean isForeign(String text) {
        return Words.ENGLISH.sentences().containsKey(text)
                || KEY.matcher(text).matches()
                || (other.isWithValues(text) && !entered.contains(text))
                || parts(text)
                        .anyMatch(part ->
                                other.whole().contains(part) && !own.whole().contains(part) && !entered.contains(part));
    }

    /** Whether a word that a component would say by itself was given to it by us. */
    boolean isOwn(String word) {
        return word.chars().noneMatch(Character::isLetter)
                || word.matches(NO_WORDS)
                || own.whole().contains(word)
                || own.isWithValues(word);
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(" · |, | – "));
    }

    /**
     * A sentence that names something.
     *
     * @param surest the longest of its words that always stand in it: most texts are told apart by these at once
     */
    private record Sentence(Pattern form, String surest) {

        static Sentence of(String sentence) {
            List<String> parts = List.of(sentence.split("\\{\\d+}", -1));
            return new Sentence(
                    Pattern.compile(parts.stream().map(Pattern::quote).collect(Collectors.joining(".+"))),
                    parts.stream().max(Comparator.comparing(String::length)).orElse(""));
        }

        boolean is(String text) {
            return text.contains(surest) && form.matcher(text).matches();
        }
    }

    /** The sentences that are always the same, and those that name something. */
    private record Sentences(Set<String> whole, List<Sentence> withValues) {

        static Sentences of(Words words) {
            Set<String> whole = words.sentences().values().stream()
                    // The names of months and weekdays stand in one line.
                    .flatMap(sentence -> sentence.split(", ").length > 6 ? parts(sentence) : Stream.of(sentence))
                    .collect(Collectors.toSet());
            List<Sentence> withValues = words.sentences().values().stream()
                    .filter(sentence -> sentence.contains("{0}"))
                    // "{0} ({1})" would be anything.
                    .filter(sentence ->
                            sentence.replaceAll("\\{\\d+}|\\P{L}", "").length() > 3)
                    .map(Sentence::of)
                    .toList();
            return new Sentences(whole, withValues);
        }

        boolean isWithValues(String text) {
            return withValues.stream().anyMatch(sentence -> sentence.is(text));
        }
    }
}
