package vn.vptu.budget.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryKind;

/**
 * What of the ledger.
 *
 * @param year the fiscal year
 * @param from the first day for which an entry counts; what counts before stands in the first line. Null for all
 * @param to the last day; null for all
 * @param holder the unit to which the estimate was given; null for all
 * @param unit the unit that spends; null for all
 * @param chapter null for all, as the other codes
 * @param least the least an amount may be, in đồng; null for any
 * @param most the most an amount may be, in đồng; null for any
 * @param subitem how the subitem begins; with one, only what was spent is shown
 * @param unitOfMoney in what amounts are printed
 */
record LedgerParams(
        int year,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long holder,
        @Nullable Long unit,
        @Nullable String chapter,
        @Nullable String subcategory,
        @Nullable String source,
        @Nullable String programme,
        @Nullable Long task,
        @Nullable EntryKind kind,
        @Nullable Long least,
        @Nullable Long most,
        @Nullable String subitem,
        @Nullable String number,
        @Nullable String text,
        NumberStyle.Unit unitOfMoney) {

    EntryFilter filter(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EntryFilter(
                year,
                null,
                null,
                first,
                last,
                holder,
                unit,
                new EntryFilter.Codes(chapter, subcategory, source, programme),
                task,
                kind,
                new EntryFilter.Amounts(least, most),
                Objects.requireNonNullElse(subitem, ""),
                Objects.requireNonNullElse(number, ""),
                Objects.requireNonNullElse(text, ""));
    }

    EntryFilter filter() {
        return filter(from, to);
    }
}
