package vn.vptu.base.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form in which texts are searched: lower case, without Vietnamese marks, đ as d, one space between words.
 *
 * <p>Losing the marks makes both spellings of a tone alike ("uỷ", "ủy"), and precomposed and decomposed input too.
 * Compatibility forms are unified as well ("m²" is found by "m2", the "ﬁ" of a copied PDF by "fi"), invisible format
 * characters are dropped. The key is for comparing only and is never shown. Source: office practice.
 */
public final class SearchKey {

    private SearchKey() {}

    /** The key of a text; no text ({@code null}) has the empty key, so optional columns need no special case. */
    public static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(letters.length());
        boolean gap = false;
        for (int i = 0; i < letters.length(); ) {
            int letter = letters.codePointAt(i);
            i += Character.charCount(letter);
            if (isSpace(letter)) {
                gap = true;
            } else if (!isMark(letter)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(withoutStroke(letter));
            }
        }
        return key.toString();
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter);
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static int withoutStroke(int letter) {
        return switch (letter) {
            // Old fonts and converters write the Icelandic (ð) or African (ɖ) letter that looks like đ.
            case 'đ', 'ð', 'ɖ' -> 'd';
            default -> letter;
        };
    }
}
