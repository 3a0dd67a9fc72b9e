package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a sign of a cell that lists people, bodies or rooms.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param words what to look up: one for most words, several where an abbreviation stands for them, none for signs
 */
record Token(Kind kind, int start, int end, String text, List<NameWord> words) {

    /** What a token does in a list. */
    enum Kind {
        WORD,
        /** "đ/c", "đồng chí". */
        COMRADE,
        /** Semicolon or line break: always ends a piece. */
        HARD,
        COMMA,
        /** "&", "+"; the word "và" is a word, since names contain it. */
        AND,
        OPEN,
        CLOSE,
        COLON,
        DASH,
        /** Full stops, slashes and the like: they separate nothing. */
        OTHER
    }

    private static final String COMRADE =
            "(?<comrade>(?<!\\p{L})(?:[đĐdDÐ]\\s?/\\s?[cC](?:hí|HÍ|hi)?|[đĐ]\\.\\s?[cC](?:hí)?|[đĐ][cC](?=\\s+\\p{Lu})"
                    + "|[đĐdD][ồỒoO][nN][gG]\\s+[cC][hH][íÍiI])(?:[.]|(?![\\p{Ll}\\p{M}])))";
    private static final Pattern TOKENS =
            Pattern.compile(COMRADE + "|(?<word>\\p{L}[\\p{L}\\p{M}]*|\\p{N}+)|(?<sign>[^\\s])|(?<break>\\n)");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            List<NameWord> words = matcher.group("word") == null ? List.of() : List.of(NameWord.of(found));
            tokens.add(new Token(kind(matcher, text), matcher.start(), matcher.end(), found, words));
        }
        return Abbreviations.expand(tokens);
    }

    private static Kind kind(Matcher matcher, String text) {
        if (matcher.group("comrade") != null) {
            return Kind.COMRADE;
        }
        if (matcher.group("word") != null) {
            return Kind.WORD;
        }
        if (matcher.group("break") != null) {
            return Kind.HARD;
        }
        return switch (matcher.group().charAt(0)) {
            case ';' -> Kind.HARD;
            case ',', '،' -> Kind.COMMA;
            case '&', '+' -> Kind.AND;
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case ':' -> Kind.COLON;
            case '-', '–', '—', '•' -> standsAlone(matcher, text) ? Kind.DASH : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    /** A dash between blanks separates; one inside a word ("HC-LT") does not. */
    private static boolean standsAlone(Matcher matcher, String text) {
        boolean before = matcher.start() == 0 || Character.isWhitespace(text.charAt(matcher.start() - 1));
        boolean after = matcher.end() == text.length() || Character.isWhitespace(text.charAt(matcher.end()));
        return before || after;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The word without marks; empty for signs. */
    String folded() {
        return kind == Kind.WORD ? NameWord.of(text).folded() : "";
    }

    boolean isAnd() {
        return kind == Kind.AND || (kind == Kind.WORD && (text.equalsIgnoreCase("và") || text.equals("va")));
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** A part of the word as a token of its own. */
    Token part(int from, int to) {
        String part = text.substring(from, to);
        return new Token(kind, start + from, start + to, part, List.of(NameWord.of(part)));
    }

    Token standingFor(List<NameWord> others) {
        return new Token(kind, start, end, text, others);
    }
}
