package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.ActivityState;

/** Takes out of the note what has a field: "Hoãn", "Giấy mời riêng", "LĐVP: đ/c Uy". Everything else stays. */
final class NoteReader {

    private final NameMatcher names;

    NoteReader(NameMatcher names) {
        this.names = names;
    }

    /** What the note gave; {@code text} is null when nothing is left. */
    record Note(
            @Nullable String text,
            List<Piece> deputies,
            @Nullable ActivityState state,
            boolean separateInvitation,
            boolean replacesInvitation,
            List<RowIssue> marks) {}

    Note read(String typed) {
        List<String> kept = new ArrayList<>();
        List<Piece> deputies = new ArrayList<>();
        List<RowIssue> marks = new ArrayList<>();
        ActivityState state = null;
        boolean separate = false;
        boolean replaces = false;
        for (String part : CellText.clean(typed).split("[;\n]")) {
            String words = part.strip();
            ActivityState said = state(words);
            Piece.Use invitation = ListPhrases.invitation(words);
            List<Piece> named = new ListText(words).deputyLabel(0) > 0 ? names.people(words) : List.of();
            if (said != null) {
                state = said;
                String code = said == ActivityState.POSTPONED ? "postponed" : "cancelled";
                marks.add(RowIssue.mark(Column.NOTE, code, words));
            } else if (invitation != null) {
                separate |= invitation == Piece.Use.SEPARATE_INVITATION;
                replaces |= invitation == Piece.Use.REPLACES_INVITATION;
            } else if (!named.isEmpty() && named.stream().allMatch(p -> p.use() == Piece.Use.DEPUTY)) {
                deputies.addAll(named);
            } else if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                kept.add(words);
            }
        }
        return new Note(
                kept.isEmpty() ? null : String.join("; ", kept),
                deputies,
                state,
                separate,
                replaces,
                List.copyOf(marks));
    }

    private static @Nullable ActivityState state(String words) {
        return switch (SearchKey.of(words).replaceAll("[^a-z ]", "").strip()) {
            case "hoan", "tam hoan", "da hoan", "hoan hop" -> ActivityState.POSTPONED;
            case "huy", "da huy", "huy bo" -> ActivityState.CANCELLED;
            default -> null;
        };
    }
}
