package vn.vptu.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which payment documents are looked at; what is null does not narrow.
 *
 * @param text words of the number, the payee, the summary
 * @param contractId the contract under which they pay
 */
public record VoucherFilter(
        String text,
        @Nullable Integer year,
        @Nullable VoucherKind kind,
        @Nullable DocumentState state,
        @Nullable Long contractId)
        implements DocumentFilter<VoucherKind> {

    /** Everything. */
    public static final VoucherFilter ALL = new VoucherFilter("", null, null, null);

    /** Those of whatever contract, or of none. */
    public VoucherFilter(
            String text, @Nullable Integer year, @Nullable VoucherKind kind, @Nullable DocumentState state) {
        this(text, year, kind, state, null);
    }

    /** Those of a contract. */
    public static VoucherFilter ofContract(long contract) {
        return new VoucherFilter("", null, null, null, contract);
    }

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>(DocumentFilter.super.toQuery());
        if (contractId != null) {
            query.put("contract", List.of(contractId.toString()));
        }
        return query;
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static VoucherFilter from(Function<String, Optional<String>> query) {
        return new VoucherFilter(
                query.apply("q").orElse(""),
                DocumentFilter.year(query),
                DocumentFilter.constant(VoucherKind.values(), query.apply("kind")),
                DocumentFilter.constant(DocumentState.values(), query.apply("state")),
                query.apply("contract")
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null));
    }
}
