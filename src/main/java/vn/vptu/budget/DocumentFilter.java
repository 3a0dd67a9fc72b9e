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
 * Which documents of the budget are looked at; what is null does not narrow.
 *
 * @param <K> the kinds of such documents
 */
public interface DocumentFilter<K extends Enum<K>> extends ListFilter {

    /** Words that they have to have. */
    String text();

    @Nullable Integer year();

    default @Nullable K kind() {
        return null;
    }

    @Nullable DocumentState state();

    @Override
    default Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", text().isBlank() ? null : text());
        put(query, "year", year());
        put(query, "kind", kind());
        put(query, "state", state());
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** The year that an address names; null when none can be read. */
    static @Nullable Integer year(Function<String, Optional<String>> query) {
        return query.apply("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    /** One of these that an address names; null when none can be read. */
    static <E extends Enum<E>> @Nullable E constant(E[] all, Optional<String> name) {
        return name.flatMap(wanted -> Arrays.stream(all)
                        .filter(each -> each.name().equals(wanted))
                        .findFirst())
                .orElse(null);
    }
}
