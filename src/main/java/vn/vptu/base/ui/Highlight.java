package vn.vptu.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.BitSet;
import java.util.List;
import vn.vptu.base.text.SearchKey;

/** A text in which the words somebody looked for are marked, whatever case and tone marks they have in it. */
final class Highlight {

    private Highlight() {}

    static Span of(String text, List<String> words) {
        Span whole = new Span();
        BitSet marked = marked(text, words);
        int from = 0;
        while (from < text.length()) {
            boolean mark = marked.get(from);
            int to = mark ? marked.nextClearBit(from) : marked.nextSetBit(from);
            to = to < 0 || to > text.length() ? text.length() : to;
            String part = text.substring(from, to);
            whole.getElement().appendChild(mark ? new Element("mark").setText(part) : Element.createText(part));
            from = to;
        }
        return whole;
    }

    /** The places of the text that belong to one of the words; of several places in it, those where a word begins. */
    static BitSet marked(String text, List<String> words) {
        StringBuilder key = new StringBuilder();
        int[] place = new int[4 * text.length() + 1];
        int[] end = new int[place.length];
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            String folded = isOfAWord(letter) ? SearchKey.of(Character.toString(letter)) : "";
            if (folded.isEmpty() && !key.isEmpty() && isMark(letter)) {
                // A tone mark of its own belongs to the letter before it.
                end[key.length() - 1] = next;
            } else {
                String part = folded.isEmpty() ? " " : folded;
                for (int i = 0; i < part.length() && key.length() < place.length - 1; i++) {
                    place[key.length()] = at;
                    end[key.length()] = next;
                    key.append(part.charAt(i));
                }
            }
            at = next;
        }
        BitSet marked = new BitSet(text.length());
        for (String word : words) {
            int first = key.indexOf(word);
            boolean begun = false;
            for (int at = first; at >= 0; at = key.indexOf(word, at + 1)) {
                if (at == 0 || key.charAt(at - 1) == ' ') {
                    begun = true;
                    marked.set(place[at], end[at + word.length() - 1]);
                }
            }
            if (first >= 0 && !begun) {
                marked.set(place[first], end[first + word.length() - 1]);
            }
        }
        return marked;
    }

    /** As in {@link vn.vptu.base.search.SearchWords}: "m²" has a digit. */
    private static boolean isOfAWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
