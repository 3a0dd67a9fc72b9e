package vn.vptu.budget.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.ReportParams;
import vn.vptu.budget.EntryFilter;

/** Where the ledger as it is looked at becomes a paper. */
public final class LedgerPaper {

    private LedgerPaper() {}

    /**
     * The address of the page of papers with what a list of entries is filtered by.
     *
     * @param year the fiscal year when the filter names none
     */
    public static String page(EntryFilter filter, int year) {
        return "papers/" + LedgerReport.ID
                + ReportParams.query(new LedgerParams(
                        Objects.requireNonNullElse(filter.year(), year),
                        filter.from(),
                        filter.to(),
                        filter.unit(),
                        filter.codes().chapter(),
                        filter.codes().subcategory(),
                        filter.codes().source(),
                        filter.codes().programme(),
                        filter.task(),
                        filter.kind(),
                        said(filter.subitem()),
                        said(filter.number()),
                        said(filter.text()),
                        NumberStyle.Unit.DONG));
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }
}
