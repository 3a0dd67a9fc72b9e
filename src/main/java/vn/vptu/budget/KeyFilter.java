package vn.vptu.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.lists.ListFilter;

/**
 * Which shares of which keys are looked at; what is null or empty does not narrow.
 *
 * @param year null for the present one, whichever that is when somebody looks
 * @param holder the unit to which the estimate was given
 * @param unit the unit that spends
 * @param below only those of which less than so many percent may still be spent
 * @param text words of names and codes
 */
public record KeyFilter(
        @Nullable Integer year,
        @Nullable Long holder,
        @Nullable Long unit,
        EntryFilter.Codes codes,
        @Nullable Long task,
        @Nullable Integer below,
        String text)
        implements ListFilter {

    public static final KeyFilter ALL = new KeyFilter(null, null, null, EntryFilter.Codes.ALL, null, null, "");

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "year", year);
        put(query, "holder", holder);
        put(query, "unit", unit);
        put(query, "chapter", codes.chapter());
        put(query, "subcategory", codes.subcategory());
        put(query, "source", codes.source());
        put(query, "programme", codes.programme());
        put(query, "task", task);
        put(query, "below", below);
        put(query, "q", text.isBlank() ? null : text);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static KeyFilter from(Function<String, Optional<String>> query) {
        return new KeyFilter(
                number(query, "year", "[1-9]\\d{3}").map(Long::intValue).orElse(null),
                number(query, "holder", "\\d{1,18}").orElse(null),
                number(query, "unit", "\\d{1,18}").orElse(null),
                EntryFilter.Codes.from(query),
                number(query, "task", "\\d{1,18}").orElse(null),
                number(query, "below", "\\d{1,3}").map(Long::intValue).orElse(null),
                query.apply("q").orElse(""));
    }

    private static Optional<Long> number(Function<String, Optional<String>> query, String name, String pattern) {
        return query.apply(name).filter(text -> text.matches(pattern)).map(Long::valueOf);
    }
}
