package vn.vptu.base.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;

/**
 * What somebody is looking for.
 *
 * @param text what was typed, without space around it
 * @param words its words as {@link SearchWords} makes them; none when only signs were typed
 * @param locale the language in which results are described
 */
public record SearchQuery(String text, List<String> words, Locale locale) {

    /** As much as anybody types; the rest of a pasted text is ignored. */
    private static final int LONGEST = 100;

    private static final int WHOLE = 0;
    private static final int BEGINS = 1;
    private static final int EVERY_WORD = 2;
    private static final int ELSEWHERE = 3;

    public SearchQuery {
        words = List.copyOf(words);
    }

    public static SearchQuery of(@Nullable String typed, Locale locale) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
        }
        return new SearchQuery(text, SearchWords.typed(text), locale);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether all words occur in a text, in any order, for what is compared without the database. */
    public boolean matches(String text) {
        String key = SearchKey.of(text);
        return !isEmpty() && words.stream().allMatch(key::contains);
    }

    /** How well a title fits: it is what was typed, begins with it, begins a word with each word, or has them somewhere. */
    public int rank(String title) {
        String key = SearchKey.of(title);
        String wanted = SearchKey.of(text);
        if (key.equals(wanted)) {
            return WHOLE;
        }
        if (key.startsWith(wanted)) {
            return BEGINS;
        }
        List<String> own = Arrays.asList(SearchWords.of(title).toArray(String[]::new));
        boolean every = words.stream().allMatch(word -> own.stream().anyMatch(each -> each.startsWith(word)));
        return every ? EVERY_WORD : ELSEWHERE;
    }
}
