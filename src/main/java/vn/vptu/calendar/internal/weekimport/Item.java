package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.internal.weekimport.NameIndex.Target;

/**
 * Somebody understood at one place of a list.
 *
 * @param end the token behind it
 * @param targets whom it may mean
 * @param sure whether one target alone may be taken for it
 * @param person whether a person was named, not a body
 * @param titleOnly whether only a title was said, which may also describe the one before
 * @param plain whether nothing beyond the name was said
 * @param actsFor in whose place this one goes; null for most
 */
record Item(
        int end,
        List<Target> targets,
        boolean sure,
        boolean person,
        boolean titleOnly,
        boolean plain,
        Attendee.Role role,
        @Nullable Match actsFor) {

    Item endingAt(int newEnd, List<Target> meant) {
        return new Item(newEnd, meant, sure, person, titleOnly, plain, role, actsFor);
    }

    Item saysMore() {
        return new Item(end, targets, sure, person, titleOnly, false, role, actsFor);
    }

    Item surely() {
        return new Item(end, targets, true, person, titleOnly, plain, role, actsFor);
    }

    /** The same one in somebody's place; unless that one is known the words have to tell. */
    Item inPlaceOf(@Nullable Match other, int newEnd) {
        boolean known = other instanceof Match.Found;
        return new Item(newEnd, targets, sure, person, titleOnly, plain && known, role, known ? other : null);
    }

    Match match(String text) {
        return sure && targets.size() == 1
                ? targets.getFirst().found()
                : new Match.Ambiguous(text, targets.stream().map(Target::found).toList());
    }
}
