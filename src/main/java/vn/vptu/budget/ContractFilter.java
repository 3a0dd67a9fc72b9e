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
 * Which contracts are looked at; what is null does not narrow.
 *
 * @param text words of the number, the title, the supplier
 * @param endingSoon only those that run and of which the term or a guarantee ends within the days of the office's setting
 */
public record ContractFilter(
        String text,
        @Nullable ContractState state,
        @Nullable Long supplierId,
        @Nullable Long holderUnitId,
        boolean endingSoon)
        implements ListFilter {

    /** Everything. */
    public static final ContractFilter ALL = new ContractFilter("", null, null, null, false);

    /** Those that have these words. */
    public static ContractFilter of(String text) {
        return new ContractFilter(text, null, null, null, false);
    }

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", text.isBlank() ? null : text);
        put(query, "state", state);
        put(query, "supplier", supplierId);
        put(query, "holder", holderUnitId);
        put(query, "ending", endingSoon ? "soon" : null);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static ContractFilter from(Function<String, Optional<String>> query) {
        return new ContractFilter(
                query.apply("q").orElse(""),
                query.apply("state")
                        .flatMap(name -> Arrays.stream(ContractState.values())
                                .filter(each -> each.name().equals(name))
                                .findFirst())
                        .orElse(null),
                number(query.apply("supplier")),
                number(query.apply("holder")),
                query.apply("ending").filter("soon"::equals).isPresent());
    }

    private static @Nullable Long number(Optional<String> text) {
        return text.filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf).orElse(null);
    }
}
