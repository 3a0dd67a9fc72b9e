package vn.vptu.budget;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to spend are looked at; what is null does not narrow.
 *
 * @param text words of the number and the summary
 */
public record RequestFilter(
        String text, @Nullable Integer year, @Nullable DocumentState state) implements DocumentFilter<NoKind> {

    /** Everything. */
    public static final RequestFilter ALL = new RequestFilter("", null, null);

    /** Reads what {@link DocumentFilter#toQuery} wrote; what cannot be read does not narrow it. */
    public static RequestFilter from(Function<String, Optional<String>> query) {
        return new RequestFilter(
                query.apply("q").orElse(""),
                DocumentFilter.year(query),
                DocumentFilter.constant(DocumentState.values(), query.apply("state")));
    }
}
