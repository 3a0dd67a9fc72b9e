package vn.vptu.base.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The two spellings of one word in the office's fixed texts: "uỷ" as the Party's older texts have it, "ủy" as
 * Hướng dẫn 05-HD/VPTW prints it. Only the word itself is changed, never a name such as "Thuỷ" or "Thủy".
 */
public final class UySpelling {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}])(?:[uU][ỷỶ]|[ủỦ][yY])(?![\\p{L}])");

    private UySpelling() {}

    /**
     * The text in one spelling.
     *
     * @param like "uỷ" or "ủy"; anything else leaves the text as it is
     */
    public static String of(String text, String like) {
        boolean markOnY = like.equals("uỷ");
        if (!markOnY && !like.equals("ủy")) {
            return text;
        }
        return WORD.matcher(text).replaceAll((MatchResult found) -> spelled(found.group(), markOnY));
    }

    private static String spelled(String word, boolean markOnY) {
        boolean first = Character.isUpperCase(word.charAt(0));
        boolean second = Character.isUpperCase(word.charAt(1));
        if (markOnY) {
            return (first ? "U" : "u") + (second ? "Ỷ" : "ỷ");
        }
        return (first ? "Ủ" : "ủ") + (second ? "Y" : "y");
    }
}
