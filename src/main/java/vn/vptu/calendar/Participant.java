package vn.vptu.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who chairs or attends: a leader, an organ (which stands for its members of that day), a unit, a person, or
 * just words, such as a guest.
 *
 * @param kind which of these
 * @param id the directory's id; null for words
 * @param text the words, or what somebody typed where it says more than the name ("Lãnh đạo Ban Tổ chức"); null when the
 *     name alone is enough
 */
public record Participant(
        Kind kind, @Nullable Long id, @Nullable String text) {

    /** What a participant is. */
    public enum Kind {
        LEADER,
        ORGAN,
        UNIT,
        PERSON,
        TEXT
    }

    public Participant {
        if ((kind == Kind.TEXT) != (id == null)) {
            throw new IllegalArgumentException("words have no id, everybody else has one: " + kind + " " + id);
        }
    }

    public static Participant leader(long id) {
        return new Participant(Kind.LEADER, id, null);
    }

    public static Participant organ(long id) {
        return new Participant(Kind.ORGAN, id, null);
    }

    public static Participant unit(long id) {
        return new Participant(Kind.UNIT, id, null);
    }

    public static Participant words(String text) {
        return new Participant(Kind.TEXT, null, text);
    }

    /** The leader's id, when it is one. */
    public @Nullable Long leaderId() {
        return kind == Kind.LEADER ? id : null;
    }
}
