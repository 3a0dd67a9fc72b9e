package vn.vptu.budget;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.lists.ListFilter;

/**
 * Which documents of the estimate are looked at; what is null does not narrow.
 *
 * @param text words of the number, the issuer, the summary, the legal basis
 */
public record DecisionFilter(
        String text,
        @Nullable Integer year,
        @Nullable DecisionKind kind,
        @Nullable DocumentState state) implements ListFilter {

    /** Everything. */
    public static final DecisionFilter ALL = new DecisionFilter("", null, null, null);

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", text.isBlank() ? null : text);
        put(query, "year", year);
        put(query, "kind", kind);
        put(query, "state", state);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static DecisionFilter from(Function<String, Optional<String>> query) {
        return new DecisionFilter(
                query.apply("q").orElse(""),
                query.apply("year")
                        .filter(text -> text.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                constant(DecisionKind.values(), query.apply("kind")),
                constant(DocumentState.values(), query.apply("state")));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, Optional<String> name) {
        return name.flatMap(wanted -> Arrays.stream(all)
                        .filter(each -> each.name().equals(wanted))
                        .findFirst())
                .orElse(null);
    }
}
