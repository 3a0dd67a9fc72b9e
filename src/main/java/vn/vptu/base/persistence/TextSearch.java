package vn.vptu.base.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vptu.base.text.SearchKey;

/**
 * What somebody typed into a search field, as a condition on {@code search_key} columns: every word must occur, in any
 * order, tone marks and case do not matter, and the typed signs stand for themselves.
 */
public final class TextSearch {

    /** More words than anybody types; the rest of a pasted text is ignored. */
    private static final int MOST_WORDS = 8;

    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private TextSearch(String typed) {
        for (String word : SearchKey.of(typed).split(" ")) {
            if (!word.isEmpty() && parameters.size() < MOST_WORDS) {
                parameters.put("search" + parameters.size(), pattern(word));
            }
        }
    }

    public static TextSearch of(String typed) {
        return new TextSearch(typed);
    }

    /**
     * The condition, true for everything when nothing was typed.
     *
     * @param keys the columns in which the words are looked for, or SQL that gives such a text
     */
    public String on(String... keys) {
        if (parameters.isEmpty()) {
            return "1 = 1";
        }
        List<String> words = new ArrayList<>();
        for (String name : parameters.keySet()) {
            List<String> places = new ArrayList<>();
            for (String key : keys) {
                places.add(key + " like :" + name + " escape '!'");
            }
            words.add("(" + String.join(" or ", places) + ")");
        }
        return String.join(" and ", words);
    }

    /** The values of the condition's parameters, for {@code JdbcClient.params(Map)}. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** A pattern for {@code like … escape '!'} that finds the whole text as it was typed. */
    public static String pattern(String typed) {
        String key = SearchKey.of(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + key + "%";
    }
}
