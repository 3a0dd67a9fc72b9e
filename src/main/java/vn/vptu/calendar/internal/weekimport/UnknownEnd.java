package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import java.util.Optional;
import vn.vptu.calendar.internal.weekimport.NameIndex.Target;
import vn.vptu.calendar.internal.weekimport.Token.Kind;

/**
 * How far words reach that name nobody known.
 *
 * @param token the token behind them
 * @param person whether they name a person
 * @param holders who holds the title that follows an unknown name: then both may be meant
 */
record UnknownEnd(int token, boolean person, List<Match.Found> holders) {

    /** Up to the next separator behind which somebody known, or another person, begins. */
    static UnknownEnd of(ListText text, ItemReader items, int from, boolean afterPerson, boolean inBracket) {
        var lead = text.lead(from);
        int afterName = text.endOfCapitalised(lead.end());
        boolean person = lead.comrade() || (afterName > lead.end() && afterName - lead.end() >= 3);
        boolean list = lead.plural() || afterPerson;
        int at = Math.max(lead.end(), from);
        while (at < text.size() && !text.is(at, Kind.HARD)) {
            if (text.is(at, Kind.CLOSE) && inBracket) {
                break;
            }
            int closed = text.closing(at);
            if (closed > 0 && !text.isSpecial(at)) {
                at = closed;
                continue;
            }
            boolean separates = text.is(at, Kind.COMMA) || text.isAnd(at) || text.is(at, Kind.DASH);
            if (text.is(at, Kind.OPEN) && text.isSpecial(at)) {
                break;
            }
            if (separates && at > from) {
                int next = at + 1;
                Optional<Item> known = items.at(next, false);
                if (known.isPresent() && known.get().titleOnly() && person && isNameOnly(text, lead.end(), at)) {
                    List<Match.Found> holders =
                            known.get().targets().stream().map(Target::found).toList();
                    return new UnknownEnd(known.get().end(), true, holders);
                }
                boolean nextName = list && isNameOnly(text, lead.end(), at);
                if (known.isPresent() || beginsAnew(text, next) || isException(text, items, next) || nextName) {
                    break;
                }
            }
            at++;
        }
        int end = Math.max(at, from + 1);
        return new UnknownEnd(end, person || (list && isNameOnly(text, lead.end(), end)), List.of());
    }

    private static boolean beginsAnew(ListText text, int at) {
        return text.lead(at).comrade() || text.deputyLabel(at) > 0;
    }

    /** "trừ đ/c …"; "phòng, trừ sâu bệnh" is none. */
    static boolean isException(ListText text, ItemReader items, int at) {
        return text.isExcept(at)
                && (text.lead(at + 1).comrade() || items.at(at + 1, false).isPresent());
    }

    /** Whether the words are one to five capitalised ones, as a name is. */
    private static boolean isNameOnly(ListText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.capitalised(i)) {
                return false;
            }
        }
        return to > from && to - from <= 5;
    }
}
