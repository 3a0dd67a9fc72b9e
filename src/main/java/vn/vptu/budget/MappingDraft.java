package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of an earlier index and what it is in the one that followed, as it is edited.
 *
 * @param validFrom the day from which the new code counts; it must hold on that day
 * @param legalBasis the text that says so
 * @param note what is to be said when one code became several
 */
public record MappingDraft(
        @Nullable CodeKind kind,
        String oldCode,
        String newCode,
        @Nullable LocalDate validFrom,
        @Nullable String legalBasis,
        @Nullable String note) {

    /** The first day of the index of Circular 130/2025/TT-BTC, which followed that of Circular 324/2016/TT-BTC. */
    public static final LocalDate NEW_INDEX = LocalDate.of(2026, 1, 1);

    /** A subitem, which is what is mostly compared. */
    public static MappingDraft blank() {
        return new MappingDraft(CodeKind.SUBITEM, "", "", NEW_INDEX, null, null);
    }
}
