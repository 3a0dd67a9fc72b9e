package vn.vptu.base.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells words that can be no Vietnamese: "email", "click", "file", "OK", "password" and their like are no syllables of the
 * language, which writes each of its syllables as a word.
 */
public final class VietnameseWords {

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of(
            // Programs, and the kinds of their files.
            "Excel",
            "Word",
            "PowerPoint",
            "OpenDocument",
            "Google",
            "Microsoft",
            "Authenticator",
            "Office",
            "PDF",
            "CSV",
            "xls",
            "xlsx",
            "xlsb",
            "docx",
            "pptx",
            "odt",
            "ods",
            "txt",
            "csv",
            "PNG",
            "JPEG",
            "WebP",
            "GIF",
            "TIFF",
            "SVG",
            "HTML",
            "XML",
            "ZIP",
            "UTF",
            "web",
            // For whom somebody signs on papers of the State.
            "TM",
            "KT",
            "TL",
            // Codes of the Party's documents and organs.
            "TB",
            "BC",
            "VPTU",
            "UBND",
            "TU",
            "VP",
            "SHA",
            // Keys.
            "Ctrl",
            "Esc",
            "Enter",
            "PgUp",
            "PgDn",
            "Backspace",
            "Caps",
            "Lock",
            // What an address takes, a language's own name, the units of a file's size, Sunday in a calendar.
            "true",
            "check",
            "false",
            "English",
            "byte",
            "KB",
            "MB",
            "CN");

    /** A syllable without marks; a word with marks is no English. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?i)(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
                    + "(?:a|ai|ao|au|ay|e|eo|i|ia|iu|o|oa|oai|oao|oay|oe|oeo|oi|u|ua|ui|uy|uya|uyu|y|ieu|yeu)?"
                    + "(?:c|ch|m|n|ng|nh|p|t)?");

    private VietnameseWords() {}

    /** The words of a text that are neither Vietnamese nor names. */
    public static List<String> foreignIn(String text) {
        List<String> foreign = new ArrayList<>();
        for (String word : text.replaceAll("\\{\\d+}", " ").split("[^\\p{L}\\p{N}@.]+")) {
            // What has digits is an example of something typed; so is an address.
            boolean typed = word.chars().anyMatch(Character::isDigit) || word.matches("\\w+[@.]\\w.*");
            for (String part : typed ? new String[0] : word.split("[.@]")) {
                if (part.length() > 1 && !NAMES.contains(part) && !isSyllable(part)) {
                    foreign.add(part);
                }
            }
        }
        return foreign;
    }

    static boolean isSyllable(String word) {
        boolean marked = word.chars().anyMatch(letter -> letter > 127);
        return marked || (SYLLABLE.matcher(word).matches() && word.matches("(?i).*[aeiouy].*"));
    }
}
