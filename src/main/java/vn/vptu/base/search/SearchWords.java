package vn.vptu.base.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vptu.base.text.SearchKey;

/**
 * The words of a text as they are kept and looked for: letters and digits only, without case and tone marks. "Số 12-QĐ/TU"
 * has the words so, 12, qd, tu.
 */
public final class SearchWords {

    /** Longer ones are cut, on both sides of the comparison. */
    static final int LONGEST = 32;

    /** More than anybody types. */
    private static final int MOST_TYPED = 8;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** Each word once. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(SearchKey.of(text))) {
            if (!word.isEmpty()) {
                words.add(cut(word));
            }
        }
        return words;
    }

    /** The words that somebody typed; what is more than a sensible number of them is left out. */
    static List<String> typed(String text) {
        return of(text).stream().limit(MOST_TYPED).toList();
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
