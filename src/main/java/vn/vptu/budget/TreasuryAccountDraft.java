package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account at the Treasury as it is edited. What tells it from others, office, number and first day, stays once stored.
 *
 * @param treasuryCode the office of the Treasury, by its code
 * @param accountNo as the Treasury writes it, e.g. "9523.2.1012345"
 * @param unitId whose account it is, a unit of the directory
 * @param chapter the chapter of the budget it belongs to; null when it is not bound to one
 * @param budgetLevel 1 of the State, 2 of the province, 3 of the district, 4 of the commune; null when it does not matter
 * @param validTo the first day on which it is closed; null while it is open
 */
public record TreasuryAccountDraft(
        String treasuryCode,
        String accountNo,
        @Nullable AccountKind kind,
        @Nullable Long unitId,
        @Nullable String chapter,
        @Nullable Integer budgetLevel,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {

    /** An account for an estimate that is opened on this day. */
    public static TreasuryAccountDraft blank(LocalDate from) {
        return new TreasuryAccountDraft("", "", AccountKind.ESTIMATE, null, null, null, from, null, null);
    }
}
