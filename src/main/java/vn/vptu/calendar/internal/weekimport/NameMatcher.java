package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.internal.weekimport.Piece.Use;
import vn.vptu.calendar.internal.weekimport.Token.Kind;

/**
 * Finds the people and bodies of the directory in a cell that lists them.
 *
 * <p>Nothing is guessed: what could be several, or contradicts itself, comes back with the candidates; what is not known
 * comes back as text. Nothing is dropped: the sources of the pieces, joined, are the cell. Unknown neighbours stay
 * together, so that "Sở Văn hoá, Thể thao và Du lịch" is one text.
 */
public final class NameMatcher {

    private final NameIndex participants;
    private final NameIndex units;

    public NameMatcher(DirectorySnapshot directory) {
        participants = NameForms.ofParticipants(directory);
        units = NameForms.ofUnits(directory);
    }

    /** Chairs or attendees. The text is taken as {@link CellText#clean} gives it. */
    public List<Piece> people(String text) {
        return new Run(participants, CellText.clean(text)).pieces();
    }

    /** Units that prepare. */
    public List<Piece> units(String text) {
        return new Run(units, CellText.clean(text)).pieces();
    }

    /** One cell being read. */
    private static final class Run {

        private final String whole;
        private final ListText text;
        private final ItemReader items;
        private final List<Piece> pieces = new ArrayList<>();
        private int at;
        private int written;
        private Use use = Use.TAKES_PART;
        private boolean afterPerson;
        private boolean inBracket;

        Run(NameIndex index, String whole) {
            this.whole = whole;
            this.text = new ListText(whole);
            this.items = new ItemReader(index, text);
        }

        List<Piece> pieces() {
            while (skipSeparators()) {
                int from = labels();
                if (from < text.size()) {
                    next(from);
                }
            }
            if (!pieces.isEmpty()) {
                Piece last = pieces.removeLast();
                pieces.add(last.withSource(last.source() + whole.substring(written)));
            }
            return Repetitions.joined(pieces);
        }

        private boolean skipSeparators() {
            for (; at < text.size(); at++) {
                at = text.afterNumber(at);
                if (text.is(at, Kind.HARD) || (text.is(at, Kind.CLOSE) && inBracket)) {
                    use = Use.TAKES_PART;
                    afterPerson = false;
                    inBracket = false;
                } else if (text.is(at, Kind.OPEN) && text.isSpecial(at)) {
                    inBracket = true;
                } else if (!isSeparator(at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isSeparator(int token) {
            return text.isAnd(token)
                    || text.is(token, Kind.COMMA)
                    || text.is(token, Kind.DASH)
                    || text.is(token, Kind.OTHER)
                    || text.is(token, Kind.CLOSE)
                    || text.is(token, Kind.COLON);
        }

        /** Words that say what those who follow are named for. */
        private int labels() {
            int deputy = text.deputyLabel(at);
            if (deputy > 0) {
                use = Use.DEPUTY;
                return deputy;
            }
            if (UnknownEnd.isException(text, items, at)) {
                use = Use.EXCEPT;
                return at + 1;
            }
            return at;
        }

        private void next(int from) {
            int label = text.label(from);
            int name = label > 0 ? label : from;
            Optional<Item> item = items.at(name, use == Use.DEPUTY);
            if (item.isPresent() && (!inBracket || item.get().end() <= closing(from))) {
                boolean body = !item.get().person();
                if (body && !inBracket && label < 0) {
                    // "trừ đ/c Hạ, Ban Tổ chức", "LĐVP: đ/c Uy, Ban Tổ chức": such words are about people.
                    use = Use.TAKES_PART;
                }
                known(from, Described.with(item.get(), items, text), label > 0);
            } else {
                unknown(from);
            }
        }

        private int closing(int from) {
            int i = from;
            while (i < text.size() && !text.is(i, Kind.CLOSE)) {
                i++;
            }
            return i;
        }

        private void known(int from, Item item, boolean labelled) {
            String words = text.words(from, item.end());
            add(
                    item.end(),
                    new Piece(
                            "", words, item.match(words), use, item.role(), item.plain() && !labelled, item.actsFor()));
            afterPerson = item.person();
        }

        private void unknown(int from) {
            var end = UnknownEnd.of(text, items, from, afterPerson || use != Use.TAKES_PART, inBracket);
            String words = text.words(from, end.token());
            if (words.chars().noneMatch(Character::isLetterOrDigit)) {
                at = end.token();
                return;
            }
            Use invitation = ListPhrases.invitation(words);
            Match match =
                    end.holders().isEmpty() ? new Match.Unknown(words) : new Match.Ambiguous(words, end.holders());
            Use usedFor = invitation == null ? use : invitation;
            add(end.token(), new Piece("", words, match, usedFor, Attendee.Role.ATTEND, true, null));
            afterPerson = end.person();
        }

        private void add(int end, Piece piece) {
            int to = Math.max(text.start(end - 1), 0)
                    + text.tokens().get(end - 1).text().length();
            pieces.add(piece.withSource(whole.substring(written, to)));
            written = to;
            at = end;
        }
    }
}
