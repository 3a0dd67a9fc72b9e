package vn.vptu.calendar.internal.weekimport;

import java.util.List;

/** What a piece of text means in the directory. Never guessed: only one fitting record makes it {@link Found}. */
public sealed interface Match {

    /** What can be found. */
    enum Kind {
        LEADER,
        ORGAN,
        UNIT,
        PERSON,
        ROOM,
        VEHICLE
    }

    /**
     * One record of the directory.
     *
     * @param shown how the directory calls it, e.g. "Hoàng Văn Ánh, Bí thư"
     */
    record Found(Kind kind, long id, String shown) implements Match {}

    /**
     * Several records could be meant, or the words contradict each other. It stays text until somebody chooses.
     *
     * @param candidates written into the cell instead of the text, each one's {@code shown} is found
     */
    record Ambiguous(String text, List<Found> candidates) implements Match {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nothing of the directory; kept as text. */
    record Unknown(String text) implements Match {}
}
