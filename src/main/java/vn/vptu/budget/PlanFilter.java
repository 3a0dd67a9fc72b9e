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
 * Which internal plans are looked at; what is null does not narrow.
 *
 * @param text words of the codes, the units, the task, the reason
 * @param inForce only the last approved edition of each plan
 */
public record PlanFilter(
        String text, @Nullable Integer year, @Nullable DocumentState state, boolean inForce) implements ListFilter {

    /** Everything. */
    public static final PlanFilter ALL = new PlanFilter("", null, null, false);

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", text.isBlank() ? null : text);
        put(query, "year", year);
        put(query, "state", state);
        put(query, "in-force", inForce ? "yes" : null);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static PlanFilter from(Function<String, Optional<String>> query) {
        return new PlanFilter(
                query.apply("q").orElse(""),
                query.apply("year")
                        .filter(text -> text.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                query.apply("state")
                        .flatMap(wanted -> Arrays.stream(DocumentState.values())
                                .filter(each -> each.name().equals(wanted))
                                .findFirst())
                        .orElse(null),
                query.apply("in-force").filter("yes"::equals).isPresent());
    }
}
