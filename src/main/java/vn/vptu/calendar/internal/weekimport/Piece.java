package vn.vptu.calendar.internal.weekimport;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Participant;

/**
 * One of the people, bodies or things named in a cell.
 *
 * @param source the words as typed with what separates them from the piece before: the sources of all pieces of a cell,
 *     one after the other, are the cell
 * @param text the words alone
 * @param use what they are named for
 * @param role what an attendee does
 * @param plain whether the text says nothing beyond whom it names; "Lãnh đạo Ban Tổ chức" says more than "Ban Tổ chức"
 * @param actsFor the one in whose place this one goes ("uỷ quyền của đ/c …"); null for most
 */
public record Piece(
        String source,
        String text,
        Match match,
        Use use,
        Attendee.Role role,
        boolean plain,
        @Nullable Match actsFor) {

    /** What somebody is named for. */
    public enum Use {
        TAKES_PART,
        /** "trừ đồng chí …". */
        EXCEPT,
        /** "LĐVP: …": follows the activity for the Office. */
        DEPUTY,
        /** "Giấy mời riêng": no participant but a fact about the invitation. */
        SEPARATE_INVITATION,
        /** "Thay giấy mời". */
        REPLACES_INVITATION
    }

    static Piece of(String source, String text, Match match) {
        return new Piece(source, text, match, Use.TAKES_PART, Attendee.Role.ATTEND, true, null);
    }

    /** The id if it is one record of this kind, else null. */
    public @Nullable Long id(Match.Kind kind) {
        return match instanceof Match.Found(Match.Kind found, long id, String shown) && found == kind ? id : null;
    }

    /** The piece as the calendar keeps it; words beside the name stay with it. */
    public Participant participant() {
        if (!(match instanceof Match.Found(Match.Kind kind, long id, String shown))) {
            return Participant.words(text);
        }
        String beside = plain && (actsFor == null || authorisation() != null) ? null : text;
        return switch (kind) {
            case LEADER -> new Participant(Participant.Kind.LEADER, id, beside);
            case ORGAN -> new Participant(Participant.Kind.ORGAN, id, beside);
            case UNIT -> new Participant(Participant.Kind.UNIT, id, beside);
            case PERSON -> new Participant(Participant.Kind.PERSON, id, beside);
            case ROOM, VEHICLE -> Participant.words(text);
        };
    }

    /** Who goes for whom, when both are leaders; null otherwise. */
    public @Nullable Authorisation authorisation() {
        Long goes = id(Match.Kind.LEADER);
        return goes != null
                        && actsFor instanceof Match.Found(Match.Kind kind, long from, String shown)
                        && kind == Match.Kind.LEADER
                        && from != goes
                ? new Authorisation(from, goes)
                : null;
    }

    boolean namesSameAs(Piece other) {
        return match instanceof Match.Found one
                && other.match instanceof Match.Found two
                && one.kind() == two.kind()
                && one.id() == two.id()
                && Objects.equals(use, other.use);
    }

    Piece withSource(String newSource) {
        return new Piece(newSource, text, match, use, role, plain, actsFor);
    }
}
