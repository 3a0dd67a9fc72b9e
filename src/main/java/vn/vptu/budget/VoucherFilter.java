package vn.vptu.budget;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which payment documents are looked at; what is null does not narrow.
 *
 * @param text words of the number, the payee, the summary
 */
public record VoucherFilter(
        String text,
        @Nullable Integer year,
        @Nullable VoucherKind kind,
        @Nullable DocumentState state) implements DocumentFilter<VoucherKind> {

    /** Everything. */
    public static final VoucherFilter ALL = new VoucherFilter("", null, null, null);

    /** Reads what {@link DocumentFilter#toQuery} wrote; what cannot be read does not narrow it. */
    public static VoucherFilter from(Function<String, Optional<String>> query) {
        return new VoucherFilter(
                query.apply("q").orElse(""),
                DocumentFilter.year(query),
                DocumentFilter.constant(VoucherKind.values(), query.apply("kind")),
                DocumentFilter.constant(DocumentState.values(), query.apply("state")));
    }
}
