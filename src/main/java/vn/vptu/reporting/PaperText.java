package vn.vptu.reporting;

import java.text.Normalizer;
import vn.vptu.base.report.StyledText;

/** Texts as the engine needs them: composed letters, no control characters, styles as the engine's own markup. */
final class PaperText {

    private PaperText() {}

    /**
     * Composed Vietnamese letters, so that a reader can copy and search them; without characters that neither paper nor
     * XML can hold.
     */
    static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            if (!printable(composed.charAt(i))) {
                return withoutControls(composed);
            }
        }
        return composed;
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (printable(c)) {
                kept.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < lines.length()
                    && Character.isLowSurrogate(lines.charAt(i + 1))) {
                kept.append(c).append(lines.charAt(++i));
            } else if (c == '\t') {
                kept.append(' ');
            }
        }
        return kept.toString();
    }

    private static boolean printable(char c) {
        return c == '\n' || (c >= ' ' && c < 0x7F) || (c >= 0xA0 && !Character.isSurrogate(c) && c < 0xFFFE);
    }

    /** The engine's markup of a text, in which nothing but our own styles has a meaning. */
    static String markup(StyledText styled) {
        StringBuilder markup = new StringBuilder();
        for (StyledText.Run run : styled.runs()) {
            String text = escaped(clean(run.text()));
            switch (run.look()) {
                case PLAIN -> markup.append(text);
                case BOLD ->
                    markup.append("<style isBold=\"true\">").append(text).append("</style>");
                case ITALIC ->
                    markup.append("<style isItalic=\"true\">").append(text).append("</style>");
                case STRUCK ->
                    markup.append("<style isStrikeThrough=\"true\">")
                            .append(text)
                            .append("</style>");
            }
        }
        return markup.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
