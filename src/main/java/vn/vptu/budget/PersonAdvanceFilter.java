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
 * Which advances to persons are looked at; what is null does not narrow.
 *
 * @param text words of the number, the person's name, the purpose, the activity
 * @param overdue only those whose due date has passed and that are not settled
 */
public record PersonAdvanceFilter(
        String text,
        @Nullable Long personId,
        @Nullable Long unitId,
        @Nullable AdvanceState state,
        @Nullable AdvanceAge age,
        boolean overdue)
        implements ListFilter {

    /** Everything. */
    public static final PersonAdvanceFilter ALL = new PersonAdvanceFilter("", null, null, null, null, false);

    /** Those with these words. */
    public static PersonAdvanceFilter of(String text) {
        return new PersonAdvanceFilter(text, null, null, null, null, false);
    }

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", text.isBlank() ? null : text);
        put(query, "person", personId);
        put(query, "unit", unitId);
        put(query, "state", state);
        put(query, "age", age);
        put(query, "overdue", overdue ? "yes" : null);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static PersonAdvanceFilter from(Function<String, Optional<String>> query) {
        return new PersonAdvanceFilter(
                query.apply("q").orElse(""),
                id(query.apply("person")),
                id(query.apply("unit")),
                constant(AdvanceState.values(), query.apply("state")),
                constant(AdvanceAge.values(), query.apply("age")),
                query.apply("overdue").filter("yes"::equals).isPresent());
    }

    private static @Nullable Long id(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, Optional<String> name) {
        return name.flatMap(wanted -> Arrays.stream(all)
                        .filter(each -> each.name().equals(wanted))
                        .findFirst())
                .orElse(null);
    }
}
