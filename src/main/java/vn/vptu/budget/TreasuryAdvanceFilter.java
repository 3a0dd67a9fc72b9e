package vn.vptu.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.lists.ListFilter;

/**
 * Which advances at the Treasury are looked at.
 *
 * @param text words of the document, its number, its content
 * @param year the fiscal year; null for the current one
 * @param olderThan only those drawn more than so many days ago; null for all
 */
public record TreasuryAdvanceFilter(
        String text, @Nullable Integer year, @Nullable Integer olderThan) implements ListFilter {

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!text.isBlank()) {
            query.put("q", List.of(text));
        }
        if (year != null) {
            query.put("year", List.of(year.toString()));
        }
        if (olderThan != null) {
            query.put("older", List.of(olderThan.toString()));
        }
        return query;
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static TreasuryAdvanceFilter from(Function<String, Optional<String>> query) {
        return new TreasuryAdvanceFilter(
                query.apply("q").orElse(""), number(query.apply("year"), 4), number(query.apply("older"), 4));
    }

    private static @Nullable Integer number(Optional<String> text, int digits) {
        return text.filter(typed -> typed.matches("\\d{1," + digits + "}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
