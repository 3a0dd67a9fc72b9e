package vn.vptu.budget;

import org.jspecify.annotations.Nullable;

/** Which shares are looked at; what is null does not narrow. */
public record ShareFilter(
        int year,
        @Nullable Long holderUnitId,
        @Nullable Long usingUnitId,
        @Nullable String chapter,
        @Nullable String subcategory,
        @Nullable String source,
        @Nullable String programme,
        @Nullable Long taskId) {

    /** All of a year. */
    public static ShareFilter of(int year) {
        return new ShareFilter(year, null, null, null, null, null, null, null);
    }

    /** All shares of a key. */
    public static ShareFilter of(BudgetKey key) {
        return new ShareFilter(
                key.year(),
                key.holderUnitId(),
                null,
                key.chapter(),
                key.subcategory(),
                key.source(),
                key.programme(),
                null);
    }

    /** One share. */
    public static ShareFilter of(ShareRef share) {
        BudgetKey key = share.key();
        return new ShareFilter(
                key.year(),
                key.holderUnitId(),
                share.usingUnitId(),
                key.chapter(),
                key.subcategory(),
                key.source(),
                key.programme(),
                share.taskId());
    }
}
