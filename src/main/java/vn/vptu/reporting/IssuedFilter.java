package vn.vptu.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.lists.ListFilter;

/**
 * What of the issued papers is looked at; what is null does not narrow it.
 *
 * @param text words of the number and the title
 * @param report the id of a definition
 * @param from the first day of issue
 * @param to the last day of issue
 */
public record IssuedFilter(
        String text,
        @Nullable String report,
        @Nullable IssuedState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements ListFilter {

    /** Everything. */
    public static final IssuedFilter ALL = new IssuedFilter("", null, null, null, null);

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", text.isBlank() ? null : text);
        put(query, "report", report);
        put(query, "state", state);
        put(query, "from", from);
        put(query, "to", to);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static IssuedFilter from(Function<String, Optional<String>> query) {
        return new IssuedFilter(
                query.apply("q").orElse(""),
                query.apply("report").orElse(null),
                query.apply("state").flatMap(IssuedFilter::state).orElse(null),
                query.apply("from").flatMap(IssuedFilter::day).orElse(null),
                query.apply("to").flatMap(IssuedFilter::day).orElse(null));
    }

    private static Optional<IssuedState> state(String text) {
        return Arrays.stream(IssuedState.values())
                .filter(state -> state.name().equals(text))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Check::askable);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
