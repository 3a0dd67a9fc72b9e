package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.internal.weekimport.Token.Kind;

/** The words and signs of one cell, with the questions a reader of lists asks about them. */
final class ListText {

    private final String text;
    private final List<Token> tokens;

    ListText(String text) {
        this.text = text;
        this.tokens = Token.of(text);
    }

    /**
     * What stands before a name.
     *
     * @param end the token behind it
     * @param comrade "đ/c", "đồng chí", "ông", "bà"
     * @param plural "các đ/c"
     */
    record Lead(int end, boolean comrade, boolean plural) {}

    /** A role behind a name; null when no known one stands there. */
    record RoleAt(int end, Attendee.@Nullable Role role) {}

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** Where a token begins in the text; the text's length behind the last one. */
    int start(int token) {
        return token < tokens.size() ? tokens.get(token).start() : text.length();
    }

    /** The words between two tokens. */
    String words(int from, int to) {
        return to <= from
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    boolean is(int token, Kind kind) {
        return token < tokens.size() && tokens.get(token).is(kind);
    }

    boolean isWord(int token, String folded) {
        return token < tokens.size() && tokens.get(token).folded().equals(folded);
    }

    boolean capitalised(int token) {
        return token < tokens.size() && tokens.get(token).isCapitalised();
    }

    boolean isAnd(int token) {
        return token < tokens.size() && tokens.get(token).isAnd();
    }

    Lead lead(int from) {
        int at = from;
        boolean plural = isWord(at, "cac") || isWord(at, "nhung");
        at = plural ? at + 1 : at;
        boolean comrade = false;
        while (at < tokens.size()) {
            boolean polite = isPolite(at) && (capitalised(at + 1) || is(at + 1, Kind.OTHER) || isPolite(at + 1));
            if (is(at, Kind.COMRADE) || polite) {
                comrade = true;
            } else if (!(comrade && (is(at, Kind.COLON) || is(at, Kind.OTHER)))) {
                break;
            }
            at++;
        }
        return comrade || plural ? new Lead(at, comrade, plural) : new Lead(from, false, false);
    }

    private boolean isPolite(int token) {
        String word = token < tokens.size() ? tokens.get(token).text().toLowerCase(Locale.ROOT) : "";
        return word.equals("ông") || word.equals("bà");
    }

    int skipDash(int from) {
        return is(from, Kind.DASH) ? from + 1 : from;
    }

    /** The token behind a phrase that begins here, or -1. */
    int after(int from, String phrase) {
        String rest = phrase + " ";
        int at = from;
        while (!rest.isEmpty()) {
            String words = at < tokens.size() ? spoken(at) : "";
            if (words.isEmpty() || !rest.startsWith(words)) {
                return -1;
            }
            rest = rest.substring(words.length());
            at++;
        }
        return at;
    }

    /** The words of a token, abbreviations written out, each followed by a blank. */
    private String spoken(int token) {
        var words = new StringBuilder();
        tokens.get(token).words().forEach(word -> words.append(word.folded()).append(' '));
        return words.toString();
    }

    /** The token behind "1." or "2)" at the beginning of a line, or the same token. */
    int afterNumber(int at) {
        boolean first = at == 0 || is(at - 1, Kind.HARD);
        boolean number = first && at < tokens.size() && tokens.get(at).text().matches("\\d{1,2}");
        return number && (is(at + 1, Kind.CLOSE) || is(at + 1, Kind.OTHER)) && at + 2 < tokens.size() ? at + 2 : at;
    }

    RoleAt roleAt(int from) {
        for (int length = ListPhrases.LONGEST_ROLE; length > 0; length--) {
            int end = from + length;
            if (end <= tokens.size()) {
                Attendee.Role role = ListPhrases.ROLES.get(folded(from, end));
                if (role != null) {
                    return new RoleAt(end, role);
                }
            }
        }
        return new RoleAt(from, null);
    }

    /** Where a run of capitalised words ends that looks like a name: two to five words. */
    int endOfCapitalised(int from) {
        int at = from;
        while (capitalised(at)) {
            at++;
        }
        return at - from >= 2 && at - from <= 5 ? at : from;
    }

    /** The token behind the bracket that opens here, or -1. */
    int closing(int from) {
        if (!is(from, Kind.OPEN)) {
            return -1;
        }
        for (int i = from + 1; i < tokens.size(); i++) {
            if (is(i, Kind.CLOSE)) {
                return i + 1;
            }
            if (is(i, Kind.OPEN)) {
                return -1;
            }
        }
        return -1;
    }

    String inside(int open, int closed) {
        return text.substring(tokens.get(open).end(), tokens.get(closed - 1).start())
                .strip();
    }

    /** Whether a bracket stands for itself: "(trừ đ/c …)", "(LĐVP: …)", "(có giấy mời riêng)". */
    boolean isSpecial(int open) {
        if (!is(open, Kind.OPEN)) {
            return false;
        }
        int closed = closing(open);
        return isExcept(open + 1)
                || deputyLabel(open + 1) > 0
                || (closed > 0 && ListPhrases.invitation(inside(open, closed)) != null);
    }

    /** "trừ", typed with its mark or without any: "trụ sở" is something else. */
    boolean isExcept(int at) {
        String word = at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
        return word.equals("trừ") || word.equals("tru");
    }

    /** Whether others of the same list follow. */
    boolean isListed(int at) {
        return is(at, Kind.COMMA) || isAnd(at);
    }

    /** The token behind "LĐVP:" or "Lãnh đạo Văn phòng đ/c", or -1. */
    int deputyLabel(int from) {
        for (int end = Math.min(tokens.size(), from + 6); end > from; end--) {
            boolean followed = is(end, Kind.COLON) || is(end, Kind.COMRADE) || is(end, Kind.DASH);
            if (followed && ListPhrases.isDeputyLabel(folded(from, end))) {
                return is(end, Kind.COMRADE) ? end : end + 1;
            }
        }
        return -1;
    }

    /** The token behind a short label such as "Mời:", or -1. */
    int label(int from) {
        int at = from;
        while (is(at, Kind.WORD) && at - from < 6) {
            at++;
        }
        return at > from && is(at, Kind.COLON) ? at + 1 : -1;
    }

    /** The token behind "uỷ quyền của", "thay", when a person follows; or -1. */
    int afterStandIn(int from) {
        int at = is(from, Kind.COMMA) || is(from, Kind.DASH) ? from + 1 : from;
        for (int end = Math.min(tokens.size() - 1, at + 6); end > at; end--) {
            boolean followed = is(end, Kind.COMRADE) || capitalised(end);
            if (followed && ListPhrases.actsFor(folded(at, end))) {
                return end;
            }
        }
        return -1;
    }

    /** Whether a name may end here. */
    boolean isBoundary(int at) {
        int here = at;
        while (is(here, Kind.OTHER)) {
            here++;
        }
        if (here >= tokens.size()) {
            return true;
        }
        return switch (tokens.get(here).kind()) {
            case HARD, COMMA, CLOSE, COMRADE, DASH -> true;
            case OPEN -> isSpecial(here);
            case AND, WORD ->
                isExcept(here)
                        || (isWord(here, "cac") && is(here + 1, Kind.COMRADE))
                        || (isAnd(here) && startsSomebody(here + 1));
            default -> false;
        };
    }

    /** "Ban Tổ chức và Ban Nội chính" are two, "Ban Tổ chức và phục vụ" is one. */
    private boolean startsSomebody(int at) {
        return capitalised(at) || is(at, Kind.COMRADE) || isWord(at, "cac") || isWord(at, "dai") || isWord(at, "lanh");
    }

    private String folded(int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!is(i, Kind.WORD)) {
                return "";
            }
            words.append(i == from ? "" : " ").append(tokens.get(i).folded());
        }
        return words.toString();
    }
}
