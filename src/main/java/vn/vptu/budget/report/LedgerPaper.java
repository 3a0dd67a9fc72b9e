package vn.vptu.budget.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.ReportParams;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.PeriodSpan;

/** Where the ledger as it is looked at becomes a paper. */
public final class LedgerPaper {

    private LedgerPaper() {}

    /**
     * The address of the page of papers with what a list of entries is filtered by.
     *
     * @param year the fiscal year when the filter names none
     */
    public static String page(EntryFilter filter, int year) {
        int of = Objects.requireNonNullElse(filter.year(), year);
        return "papers/" + LedgerReport.ID
                + ReportParams.query(new LedgerParams(
                        of,
                        later(filter.from(), first(of, filter.fromPeriod())),
                        earlier(filter.to(), last(of, filter.toPeriod())),
                        filter.holder(),
                        filter.unit(),
                        filter.codes().chapter(),
                        filter.codes().subcategory(),
                        filter.codes().source(),
                        filter.codes().programme(),
                        filter.task(),
                        filter.kind(),
                        filter.amounts().least(),
                        filter.amounts().most(),
                        said(filter.subitem()),
                        said(filter.number()),
                        said(filter.text()),
                        NumberStyle.Unit.DONG));
    }

    /** A period is the month of the day on which an entry counts, the thirteenth what comes after the year. */
    private static @Nullable LocalDate first(int year, @Nullable Integer period) {
        return period == null ? null : LocalDate.of(year, 1, 1).plusMonths(period - 1L);
    }

    private static @Nullable LocalDate last(int year, @Nullable Integer period) {
        return period == null || period == PeriodSpan.AFTER_YEAR ? null : new PeriodSpan(period, period).lastDay(year);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }
}
