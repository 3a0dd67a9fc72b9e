package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.internal.weekimport.NameWord.Fit;

/** All names of the directory as a tree of words: what begins at a word of a text is found by walking down. */
final class NameIndex {

    /** What kind of name it is. */
    enum Form {
        FULL_NAME,
        /** A given name, or a part of a name. */
        PART_OF_NAME,
        TITLE,
        /** A position of somebody who is no leader. */
        POSITION,
        /** An organ, a unit, a room. */
        BODY
    }

    /**
     * Who or what is named.
     *
     * @param personId the person behind a leader or person, 0 for things
     * @param aside what tells people of one name apart, folded: unit or position
     */
    record Target(Match.Found found, long personId, List<String> aside) {

        boolean is(Match.Kind kind) {
            return found.kind() == kind;
        }

        boolean isSomebody() {
            return is(Match.Kind.LEADER) || is(Match.Kind.PERSON);
        }
    }

    /**
     * A name found in a text.
     *
     * @param end the token behind it
     */
    record Hit(int end, Target target, Form form, Fit fit) {}

    private record Entry(Target target, Form form, List<NameWord> words) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Entry> entries = new ArrayList<>(1);
    }

    private static final List<NameWord> AND = List.of(NameWord.expanded("va"));

    private final Node root = new Node();

    void add(Target target, Form form, String name) {
        List<NameWord> words = new ArrayList<>();
        for (Token token : Token.of(CellText.clean(name))) {
            words.addAll(token.words());
        }
        if (words.isEmpty()) {
            return;
        }
        Node node = root;
        for (NameWord word : words) {
            node = node.next.computeIfAbsent(word.folded(), w -> new Node());
        }
        var entry = new Entry(target, form, words);
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** Every name that begins at a token, shorter ones first. */
    List<Hit> at(List<Token> tokens, int from) {
        List<Hit> hits = new ArrayList<>();
        List<NameWord> typed = new ArrayList<>();
        Node node = root;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean passes = token.is(Token.Kind.OTHER) || token.is(Token.Kind.DASH);
            if (passes && i > from) {
                continue;
            }
            // "Ban TG & DV" is "Ban TG và DV".
            List<NameWord> words = token.is(Token.Kind.AND) ? AND : token.words();
            if (words.isEmpty()) {
                return hits;
            }
            Node after = down(node, words);
            if (after == null) {
                // "Phòng họp số 1" is "Phòng họp 1".
                if (token.folded().equals("so") && i > from) {
                    continue;
                }
                return hits;
            }
            node = after;
            typed.addAll(words);
            for (Entry entry : node.entries) {
                hits.add(new Hit(i + 1, entry.target, entry.form, fit(typed, entry.words)));
            }
        }
        return hits;
    }

    private static @Nullable Node down(Node from, List<NameWord> words) {
        Node node = from;
        for (NameWord word : words) {
            node = node.next.get(word.folded());
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private static Fit fit(List<NameWord> typed, List<NameWord> name) {
        Fit fit = Fit.EXACT;
        for (int i = 0; i < name.size(); i++) {
            fit = fit.worse(typed.get(i).fit(name.get(i)));
        }
        return fit;
    }
}
