package vn.vptu.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * An entry of the ledger as lists show it.
 *
 * @param keyId the key, which has a page
 * @param effect what it did to the measures
 * @param usedByUnitId the unit that spends
 * @param usedByUnit its short name; empty when nobody knows it
 * @param holder the short name of the unit to which the estimate was given; empty when nobody knows it
 * @param task code and name of the task that it was given for; empty for none
 * @param settledSubitem where a settled advance was spent, when on another subitem
 * @param settlesId the entry that it settles, gives back or moves
 * @param reversesId the entry that it takes back
 * @param reversedById the entry by which it was taken back
 */
public record EntryRow(
        long id,
        long keyId,
        ShareRef share,
        EntryKind kind,
        Dong amount,
        Effect effect,
        @Nullable String subitem,
        @Nullable String settledSubitem,
        long usedByUnitId,
        String usedByUnit,
        String holder,
        String task,
        LocalDate effectiveDate,
        int period,
        Document document,
        @Nullable String reason,
        @Nullable Long settlesId,
        @Nullable Long reversesId,
        @Nullable Long reversedById,
        Instant recordedAt,
        String recordedBy) {

    EntryRow of(String unit, String holderUnit) {
        return new EntryRow(
                id,
                keyId,
                share,
                kind,
                amount,
                effect,
                subitem,
                settledSubitem,
                usedByUnitId,
                unit,
                holderUnit,
                task,
                effectiveDate,
                period,
                document,
                reason,
                settlesId,
                reversesId,
                reversedById,
                recordedAt,
                recordedBy);
    }

    /** Where an entry comes from. */
    public record Document(
            String kind,
            long id,
            int line,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String legalBasis) {}
}
