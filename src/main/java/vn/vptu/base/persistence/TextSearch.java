package vn.vptu.base.persistence;

import vn.vptu.base.text.SearchKey;

/** Turns what somebody types into a search field into a pattern for a {@code search_key} column. */
public final class TextSearch {

    private TextSearch() {}

    /** A pattern for {@code like … escape '!'}: tone marks and case do not matter, the typed signs stand for themselves. */
    public static String pattern(String typed) {
        String key = SearchKey.of(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + key + "%";
    }
}
