package vn.vptu.base.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order of personal names in Vietnamese lists: given name (last word), then family name (first word), then the
 * words between.
 *
 * <p>Within each part the letters decide (a ă â b c d đ e ê …), then the tones: ngang, huyền, hỏi, ngã, sắc, nặng.
 * Leaders on schedules are ordered by rank instead. Source: office practice; letters as in Unicode CLDR "vi".
 */
public final class VietnameseNames {

    /**
     * Total order of names, safe for many threads. Zero is returned for names that differ in nothing but spaces and
     * Unicode form; names alike in letters and tones (other case, "Thuý" and "Thúy") stay neighbours in a fixed order.
     */
    public static final Comparator<String> BY_GIVEN_NAME = VietnameseNames::compare;

    private static final Collator LETTERS = letters();

    /** The combining tone marks in their Vietnamese order; no mark comes before all of them. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private VietnameseNames() {}

    /**
     * Bytes whose unsigned order is {@link #BY_GIVEN_NAME}, for a column that a database sorts and pages by. They depend
     * on the release of ICU: when it is raised, stored keys are made anew.
     */
    public static byte[] storedKey(String name) {
        String normalized = normalized(name);
        var key = new ByteArrayOutputStream(96);
        key.writeBytes(sortKey(normalized));
        key.writeBytes(normalized.getBytes(StandardCharsets.UTF_8));
        return key.toByteArray();
    }

    private static Collator letters() {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag("vi"));
        collator.setStrength(Collator.PRIMARY);
        return collator.freeze();
    }

    private static int compare(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        String left = normalized(one);
        String right = normalized(other);
        int order = comparePart(given(left), given(right));
        if (order == 0) {
            order = comparePart(family(left), family(right));
        }
        if (order == 0) {
            order = comparePart(between(left), between(right));
        }
        return order != 0 ? order : left.compareTo(right);
    }

    private static String given(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Empty for a name of one word, which therefore comes before the same given name with a family. */
    private static String family(String name) {
        return name.substring(0, Math.max(0, name.indexOf(' ')));
    }

    private static String between(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        return first == last ? "" : name.substring(first + 1, last);
    }

    private static String normalized(String name) {
        var words = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty()) {
                words.append(' ');
            }
            gap = false;
            words.append(letter);
        }
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /**
     * Letters first, then tones. Tones are taken out of the letters, because a collator compares them place by place:
     * "Thuý" would come before "Thùy" only since its mark stands on a later letter.
     */
    private static int comparePart(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        Part left = Part.of(one);
        Part right = Part.of(other);
        int order = LETTERS.compare(left.letters, right.letters);
        return order != 0 ? order : left.tones.compareTo(right.tones);
    }

    /** The words of a part without their tones, and one rank for each tone or word without a tone. */
    private record Part(String letters, String tones) {

        static Part of(String words) {
            String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
            var letters = new StringBuilder(decomposed.length());
            var tones = new StringBuilder(4);
            boolean level = true;
            for (int i = 0; i < decomposed.length(); i++) {
                char letter = decomposed.charAt(i);
                int tone = TONES.indexOf(letter);
                if (tone >= 0) {
                    tones.append((char) ('1' + tone));
                    level = false;
                    continue;
                }
                letters.append(letter);
                if (letter == ' ') {
                    tones.append(level ? "0" : "");
                    level = true;
                }
            }
            tones.append(level ? "0" : "");
            return new Part(letters.toString(), tones.toString());
        }
    }
}
