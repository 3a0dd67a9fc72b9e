package vn.vptu.base.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

    /** The order of a Vietnamese dictionary, for what has no given name; safe for many threads. */
    public static final Comparator<String> ALPHABETICAL =
            Collator.getInstance(ULocale.forLanguageTag("vi")).freeze()::compare;

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
        int order = Arrays.compareUnsigned(sortKey(left), sortKey(right));
        return order != 0 ? order : left.compareTo(right);
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

    private static byte[] sortKey(String name) {
        List<String> words = List.of(name.split(" "));
        int last = words.size() - 1;
        var key = new ByteArrayOutputStream(64);
        append(key, words.subList(last, last + 1));
        append(key, words.subList(0, Math.min(1, last)));
        append(key, words.subList(Math.min(1, last), last));
        return key.toByteArray();
    }

    /**
     * Letters first, then one rank per tone. Tones are taken out of the letters, because a collator compares them
     * place by place: "Thuý" would come before "Thùy" only since its mark stands on a later letter.
     */
    private static void append(ByteArrayOutputStream key, List<String> words) {
        var letters = new StringBuilder();
        var tones = new ByteArrayOutputStream(4);
        for (String word : words) {
            String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
            int before = tones.size();
            letters.append(letters.isEmpty() ? "" : " ");
            for (int i = 0; i < decomposed.length(); i++) {
                int tone = TONES.indexOf(decomposed.charAt(i));
                if (tone < 0) {
                    letters.append(decomposed.charAt(i));
                } else {
                    tones.write(tone + 2);
                }
            }
            if (tones.size() == before) {
                tones.write(1);
            }
        }
        // Both parts end in a zero byte that occurs nowhere inside, so that the whole key compares part by part.
        key.writeBytes(LETTERS.getCollationKey(letters.toString()).toByteArray());
        key.writeBytes(tones.toByteArray());
        key.write(0);
    }
}
