package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * An advance drawn at the Treasury of which something is neither settled nor given back nor moved.
 *
 * @param entryId the entry of the ledger
 * @param paidOn the day on which the Treasury recorded it
 * @param number the document by which it was drawn
 * @param unitName the unit that uses it
 * @param left what is not settled
 * @param days days of the calendar since it was drawn
 * @param path the address of the document; null when it has no page
 */
public record TreasuryAdvanceRow(
        long entryId,
        int year,
        LocalDate paidOn,
        @Nullable String number,
        @Nullable String about,
        long unitId,
        String unitName,
        String chapter,
        String subcategory,
        String source,
        String subitem,
        Dong amount,
        Dong left,
        long days,
        @Nullable String path) {

    /** The same with the name of the unit. */
    public TreasuryAdvanceRow of(String unit) {
        return new TreasuryAdvanceRow(
                entryId,
                year,
                paidOn,
                number,
                about,
                unitId,
                unit,
                chapter,
                subcategory,
                source,
                subitem,
                amount,
                left,
                days,
                path);
    }
}
