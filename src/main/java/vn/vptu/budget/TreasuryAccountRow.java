package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account at the Treasury as lists show it.
 *
 * @param treasuryName what the office is called on the account's first day; null when it has been deleted
 * @param unitName whose account it is; empty when the unit is not known any more
 * @param validTo the first day on which it is closed; null while it is open
 */
public record TreasuryAccountRow(
        long id,
        String treasuryCode,
        @Nullable String treasuryName,
        String accountNo,
        AccountKind kind,
        long unitId,
        String unitName,
        @Nullable String chapter,
        @Nullable Integer budgetLevel,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {}
