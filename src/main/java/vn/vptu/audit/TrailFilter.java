package vn.vptu.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.lists.ListFilter;

/**
 * What of the trail is looked at; what is null does not narrow it.
 *
 * @param from the first day, by the office's clock
 * @param to the last day
 * @param actor words of the name of who did it
 * @param kind the kind of record
 * @param recordId the record
 * @param action what was done
 */
public record TrailFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String actor,
        @Nullable String kind,
        @Nullable String recordId,
        @Nullable String action)
        implements ListFilter {

    public static final TrailFilter ALL = new TrailFilter(null, null, "", null, null, null);

    public static TrailFilter ofRecord(String kind, String recordId) {
        return new TrailFilter(null, null, "", kind, recordId, null);
    }

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "from", from);
        put(query, "to", to);
        put(query, "actor", actor.isBlank() ? null : actor);
        put(query, "kind", kind);
        put(query, "record", recordId);
        put(query, "action", action);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static TrailFilter from(Function<String, Optional<String>> query) {
        return new TrailFilter(
                query.apply("from").map(TrailFilter::day).orElse(null),
                query.apply("to").map(TrailFilter::day).orElse(null),
                query.apply("actor").orElse(""),
                query.apply("kind").orElse(null),
                query.apply("record").orElse(null),
                query.apply("action").orElse(null));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
