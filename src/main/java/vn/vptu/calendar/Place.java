package vn.vptu.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Where an activity takes place: a room of the directory, or words.
 *
 * @param form whether people come, join from elsewhere, or both
 * @param connectionPoints the places joined ("điểm cầu")
 */
public record Place(
        @Nullable Long roomId,
        @Nullable String text,
        Form form,
        @Nullable String connectionPoints) {

    /** How people meet. */
    public enum Form {
        IN_PERSON,
        ONLINE,
        HYBRID
    }

    public static final Place NONE = new Place(null, null, Form.IN_PERSON, null);

    public static Place room(long id) {
        return new Place(id, null, Form.IN_PERSON, null);
    }

    public static Place words(String text) {
        return new Place(null, text, Form.IN_PERSON, null);
    }
}
