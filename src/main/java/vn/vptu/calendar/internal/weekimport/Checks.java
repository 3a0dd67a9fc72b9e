package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.Participant;

/** What is to be said about the fields of an imported row: names that are not sure, texts that are too long. */
final class Checks {

    private static final int LONGEST_CONTENT = 2000;
    private static final int LONGEST_CHAIR = 200;
    private static final int LONGEST_ATTENDEE = 300;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_PREPARING = 200;
    private static final int LONGEST_NOTE = 500;

    private static final Pattern STANDS_IN =
            Pattern.compile("(?:.*\\W)?(?:uy quyen|uq|thay mat|thay (?:d/c|dong chi))(?:\\W.*)?", Pattern.DOTALL);

    private Checks() {}

    static List<RowIssue> marks(ImportedActivity activity, SheetRow typed) {
        List<RowIssue> marks = new ArrayList<>();
        activity.chairs().forEach(piece -> named(marks, Column.CHAIR, piece));
        activity.attendees().forEach(piece -> named(marks, Column.ATTENDEES, piece));
        activity.deputies().forEach(piece -> named(marks, columnOf(piece, typed), piece));
        activity.preparing().forEach(piece -> named(marks, Column.PREPARING, piece));
        activity.vehicles().forEach(piece -> named(marks, Column.VEHICLE, piece));
        Piece place = activity.place().isEmpty() ? null : activity.place().getFirst();
        if (place != null && place.match() instanceof Match.Ambiguous) {
            named(marks, Column.PLACE, place);
        } else if (place != null
                && place.match() instanceof Match.Unknown(String text)
                && PlaceReader.isLikeARoom(text)) {
            // Places outside are text and need no mark; what is called a room may be a slip.
            marks.add(RowIssue.mark(Column.PLACE, "unknown-room", text));
        }
        return marks;
    }

    private static Column columnOf(Piece deputy, SheetRow typed) {
        return Stream.of(Column.ATTENDEES, Column.CHAIR)
                .filter(column -> typed.cell(column).contains(deputy.text()))
                .findFirst()
                .orElse(Column.NOTE);
    }

    private static void named(List<RowIssue> marks, Column column, Piece piece) {
        switch (piece.match()) {
            case Match.Ambiguous(String text, List<Match.Found> candidates) ->
                marks.add(RowIssue.mark(
                        column,
                        "ambiguous",
                        text,
                        candidates.stream().map(Match.Found::shown).collect(Collectors.joining("; "))));
            case Match.Unknown(String text) -> marks.add(RowIssue.mark(column, "unknown", text));
            case Match.Found(Match.Kind kind, long id, String shown) -> {
                if (piece.authorisation() != null && piece.actsFor() instanceof Match.Found other) {
                    marks.add(RowIssue.mark(column, "acts-for", shown, other.shown()));
                } else if (piece.actsFor() != null
                        || (!piece.plain()
                                && STANDS_IN.matcher(SearchKey.of(piece.text())).matches())) {
                    marks.add(RowIssue.mark(column, "acts-for-text", piece.text()));
                }
            }
        }
    }

    static List<RowIssue> errors(ImportedActivity activity) {
        List<RowIssue> errors = new ArrayList<>();
        tooLong(errors, Column.CONTENT, activity.content(), LONGEST_CONTENT);
        activity.chairs().forEach(piece -> tooLong(errors, Column.CHAIR, words(piece), LONGEST_CHAIR));
        activity.attendees().forEach(piece -> tooLong(errors, Column.ATTENDEES, words(piece), LONGEST_ATTENDEE));
        activity.place().forEach(piece -> tooLong(errors, Column.PLACE, piece.text(), LONGEST_PLACE));
        String preparing = activity.preparing().stream().map(Piece::source).collect(Collectors.joining());
        tooLong(errors, Column.PREPARING, preparing, LONGEST_PREPARING);
        tooLong(errors, Column.NOTE, new DraftWriter(activity).note(), LONGEST_NOTE);
        return errors;
    }

    private static @Nullable String words(Piece piece) {
        Participant participant = piece.participant();
        return participant.text();
    }

    private static void tooLong(List<RowIssue> errors, Column column, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            errors.add(RowIssue.error(column, "too-long", column, text.length(), longest));
        }
    }
}
