package vn.vptu.calendar.internal.weekimport;

import java.text.Normalizer;
import java.util.Locale;
import vn.vptu.base.text.SearchKey;

/**
 * A word of a name in the two forms in which it is compared.
 *
 * @param folded without tone marks, the form that finds
 * @param letters lower case with the marks of letters (ă, ơ, đ) but without the tone
 * @param tone the tone mark, or 0; kept apart so that "uỷ" and "ủy" are the same word
 */
record NameWord(String folded, String letters, char tone) {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    static NameWord of(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        char tone = 0;
        var letters = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tone = c;
            } else {
                letters.append(c);
            }
        }
        String folded = SearchKey.of(word);
        boolean number = !folded.isEmpty() && folded.chars().allMatch(c -> c >= '0' && c <= '9');
        // "Phòng họp 01" is "Phòng họp 1".
        folded = number ? folded.replaceFirst("^0+(?=.)", "") : folded;
        return new NameWord(folded, number ? folded : letters.toString(), tone);
    }

    /** A word that an abbreviation stands for: as good as any spelling of it. */
    static NameWord expanded(String folded) {
        return new NameWord(folded, "", (char) 0);
    }

    private boolean isExpanded() {
        return letters.isEmpty();
    }

    /** How well this typed word is the other one of a name; both have the same folded form. */
    Fit fit(NameWord name) {
        if (isExpanded() || name.isExpanded() || (letters.equals(name.letters) && tone == name.tone)) {
            return Fit.EXACT;
        }
        boolean tonesFit = tone == 0 || tone == name.tone;
        return tonesFit && lettersFit(name.letters) ? Fit.FOLDED : Fit.CONTRADICTING;
    }

    /** Whether every mark that was typed is one of the name's: "Phuong" and "Phuơng" may be "Phương". */
    private boolean lettersFit(String other) {
        int j = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (isMark(c)) {
                if (j >= other.length() || other.charAt(j) != c) {
                    return false;
                }
                j++;
                continue;
            }
            while (j < other.length() && isMark(other.charAt(j))) {
                j++;
            }
            if (j >= other.length() || !(c == other.charAt(j) || (c == 'd' && other.charAt(j) == 'đ'))) {
                return false;
            }
            j++;
        }
        return true;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** How well a typed name is one of the directory, best first. */
    enum Fit {
        /** With all its marks, or none differing. */
        EXACT,
        /** Some marks were left out. */
        FOLDED,
        /** A mark says otherwise: "Ánh" is not "Ảnh". */
        CONTRADICTING;

        Fit worse(Fit other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
