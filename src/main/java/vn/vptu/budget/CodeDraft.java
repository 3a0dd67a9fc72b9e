package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a code of the budget as it is edited. Once stored its kind, code and first day stay; what changes from another
 * day on is another version.
 *
 * @param parentCode the code above it, of the kind {@link CodeKind#parent}; by its code, so that it holds for every version
 * @param validTo the first day on which it no longer holds; null while no end is known
 * @param legalBasis the text that gives it its meaning, e.g. "Thông tư 130/2025/TT-BTC"
 * @param confirmed whether somebody has compared the name with that text
 * @param carriesOver of a source: whether what is not spent goes over into the next year by itself, without a decision
 */
public record CodeDraft(
        @Nullable CodeKind kind,
        String code,
        @Nullable String parentCode,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        boolean confirmed,
        boolean carriesOver) {

    /** A code of a kind that begins to hold on this day. */
    public static CodeDraft blank(@Nullable CodeKind kind, LocalDate from) {
        return new CodeDraft(kind, "", null, "", from, null, null, false, false);
    }
}
