package vn.vptu.budget;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of the estimate are looked at; what is null does not narrow.
 *
 * @param text words of the number, the issuer, the summary, the legal basis
 */
public record DecisionFilter(
        String text,
        @Nullable Integer year,
        @Nullable DecisionKind kind,
        @Nullable DocumentState state) implements DocumentFilter<DecisionKind> {

    /** Everything. */
    public static final DecisionFilter ALL = new DecisionFilter("", null, null, null);

    /** Reads what {@link DocumentFilter#toQuery} wrote; what cannot be read does not narrow it. */
    public static DecisionFilter from(Function<String, Optional<String>> query) {
        return new DecisionFilter(
                query.apply("q").orElse(""),
                DocumentFilter.year(query),
                DocumentFilter.constant(DecisionKind.values(), query.apply("kind")),
                DocumentFilter.constant(DocumentState.values(), query.apply("state")));
    }
}
