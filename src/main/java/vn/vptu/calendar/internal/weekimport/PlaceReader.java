package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.internal.weekimport.NameIndex.Hit;
import vn.vptu.calendar.internal.weekimport.NameIndex.Target;
import vn.vptu.calendar.internal.weekimport.NameWord.Fit;

/**
 * Finds a meeting room in a place: "Phòng họp 1", "tại P.họp số 1, Trụ sở Tỉnh uỷ".
 *
 * <p>A room's name followed by another house ("Phòng họp 1, UBND tỉnh") is no room of ours and comes back as unsure.
 */
final class PlaceReader {

    private static final Pattern AT = Pattern.compile("(?:tai|o)");
    private static final Pattern OUR_HOUSE =
            Pattern.compile("(?:(?:o )?(?:tang \\w+|lau \\w+|nha \\w+|toa nha \\w*|khu \\w+)? ?(?:thuoc )?"
                    + "(?:tru so|co quan|tai)? ?(?:van phong )?(?:tinh uy|vptu|van phong)?"
                    + "|truc tiep)");
    private static final Pattern LIKE_A_ROOM = Pattern.compile("(?:phong|p|hoi truong|ph)\\b.*");

    private final NameIndex rooms;

    PlaceReader(DirectorySnapshot directory) {
        rooms = NameForms.ofRooms(directory);
    }

    /** The room or the words; a room with the words about our own house that may follow it. */
    List<Piece> read(String typed) {
        String words = CellText.clean(typed);
        var text = new ListText(words);
        int from =
                text.size() > 0 && AT.matcher(text.tokens().getFirst().folded()).matches() ? 1 : 0;
        from = text.is(from, Token.Kind.COLON) ? from + 1 : from;
        List<Hit> hits = rooms.at(text.tokens(), from);
        if (hits.isEmpty()) {
            return List.of(Piece.of(words, words, new Match.Unknown(words)));
        }
        int end = hits.getLast().end();
        List<Hit> longest = hits.stream().filter(hit -> hit.end() == end).toList();
        Optional<Fit> fit = longest.stream().map(Hit::fit).min(Fit::compareTo);
        List<Match.Found> found = longest.stream()
                .filter(hit -> fit.filter(hit.fit()::equals).isPresent())
                .map(Hit::target)
                .map(Target::found)
                .distinct()
                .toList();
        String rest = SearchKey.of(text.words(end, text.size()))
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        boolean separated = end == text.size() || !text.is(end, Token.Kind.WORD);
        boolean ours = OUR_HOUSE.matcher(rest).matches();
        if (found.size() == 1 && ours) {
            int name = text.tokens().get(end - 1).end();
            var room = Piece.of(words.substring(0, name), words.substring(0, name), found.getFirst());
            String beside = words.substring(name).replaceAll("^[\\s,;.–-]+", "");
            return beside.isEmpty()
                    ? List.of(room.withSource(words))
                    : List.of(room, Piece.of(words.substring(name), beside, new Match.Unknown(beside)));
        }
        // "Hội trường lớn UBND huyện" goes on and names another one; "Phòng họp 1, UBND tỉnh" may.
        boolean unsure = separated || found.size() > 1;
        return List.of(Piece.of(words, words, unsure ? new Match.Ambiguous(words, found) : new Match.Unknown(words)));
    }

    /** Whether a place that is no room of ours is called like one, which may be a slip. */
    static boolean isLikeARoom(String typed) {
        return LIKE_A_ROOM.matcher(SearchKey.of(typed)).matches();
    }
}
