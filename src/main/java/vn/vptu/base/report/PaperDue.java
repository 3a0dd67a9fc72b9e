package vn.vptu.base.report;

import org.jspecify.annotations.Nullable;

/**
 * A paper that leaves the office by what has just been done, without anybody issuing it by hand: a module publishes this
 * inside the transaction, and whoever keeps issued papers keeps it soon after, in the name of whoever did it.
 *
 * @param report the id of its report
 * @param query its parameters, as in the stable link without the question mark
 * @param instead the parameters of the paper whose place it takes; null when it is the first
 */
public record PaperDue(
        String report, String query, @Nullable String instead) {

    /** A paper by its parameters. */
    public static <P extends Record> PaperDue of(String report, P params, @Nullable P instead) {
        return new PaperDue(report, query(params), instead == null ? null : query(instead));
    }

    private static String query(Record params) {
        String query = ReportParams.query(params);
        return query.isEmpty() ? "" : query.substring(1);
    }
}
