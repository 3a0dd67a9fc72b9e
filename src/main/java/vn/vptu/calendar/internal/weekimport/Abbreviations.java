package vn.vptu.calendar.internal.weekimport;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The abbreviations of titles and bodies that everybody in a Party office writes. They are expanded in what was typed
 * and in the directory's names alike, so it does not matter which of the two is abbreviated.
 */
final class Abbreviations {

    /** Not words of the language, so they mean this in lower case too. */
    private static final Map<String, List<NameWord>> ALWAYS = words(Map.ofEntries(
            entry("pbt", "pho bi thu"),
            entry("pbttt", "pho bi thu thuong truc"),
            entry("pct", "pho chu tich"),
            entry("pcttt", "pho chu tich thuong truc"),
            entry("btv", "ban thuong vu"),
            entry("btvtu", "ban thuong vu tinh uy"),
            entry("bch", "ban chap hanh"),
            entry("bchtw", "ban chap hanh trung uong"),
            entry("tttu", "thuong truc tinh uy"),
            entry("vptu", "van phong tinh uy"),
            entry("cvp", "chanh van phong"),
            entry("pcvp", "pho chanh van phong"),
            entry("ldvp", "lanh dao van phong")));

    /** Could be syllables ("tu") or initials: only in capitals. */
    private static final Map<String, List<NameWord>> IN_CAPITALS = words(Map.of(
            "bt", "bi thu",
            "ct", "chu tich",
            "tt", "thuong truc",
            "tu", "tinh uy",
            "vp", "van phong",
            "uv", "uy vien",
            "ht", "hoi truong",
            "ph", "phong hop"));

    /** After a lone P: a deputy before a title, else a room or division. */
    private static final Set<String> TITLES = Set.of("bi", "chu", "truong", "giam", "chanh", "vien");

    private static final List<NameWord> DEPUTY = List.of(NameWord.expanded("pho"));
    private static final List<NameWord> MEMBER = List.of(NameWord.expanded("uy"), NameWord.expanded("vien"));
    private static final List<NameWord> ROOM = List.of(NameWord.expanded("phong"));

    private Abbreviations() {}

    private static Map<String, List<NameWord>> words(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        e -> Stream.of(e.getValue().split(" "))
                                .map(NameWord::expanded)
                                .toList()));
    }

    static List<Token> expand(List<Token> tokens) {
        List<Token> expanded = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.WORD) && token.folded().matches("uv(btv|bch)")) {
                // "UVBTV" is "uỷ viên" of a body that has its own abbreviation.
                expanded.add(token.part(0, 2).standingFor(MEMBER));
                expanded.add(expand(token.part(2, token.text().length()), ""));
            } else {
                expanded.add(token.is(Token.Kind.WORD) ? expand(token, next(tokens, i)) : token);
            }
        }
        return expanded;
    }

    private static Token expand(Token token, String next) {
        String key = token.words().getFirst().folded();
        List<NameWord> words = ALWAYS.get(key);
        // "Tú" and "Ct" are no abbreviations, "TU" and "CT" are.
        if (words == null && token.text().chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            words = IN_CAPITALS.get(key);
        }
        if (key.equals("ph") && next.matches("\\d+")) {
            words = IN_CAPITALS.get(key);
        }
        if (key.equals("p")) {
            words = TITLES.contains(next) ? DEPUTY : ROOM;
        }
        return words == null ? token : token.standingFor(words);
    }

    private static String next(List<Token> tokens, int i) {
        for (int j = i + 1; j < tokens.size(); j++) {
            if (tokens.get(j).is(Token.Kind.WORD)) {
                return tokens.get(j).folded();
            }
            if (!tokens.get(j).is(Token.Kind.OTHER)) {
                return "";
            }
        }
        return "";
    }
}
