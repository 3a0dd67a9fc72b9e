package vn.vptu.reporting;

import vn.vptu.base.report.ReportFormat;

/** What became of preparing a paper. */
sealed interface Preparation {

    /**
     * It can be made.
     *
     * @param report the id of its definition
     */
    record Ready(String report, Record params, ReportFormat format, PaperOrder order) implements Preparation {

        /** What the file is called. */
        String fileName() {
            return order.content().fileName() + "." + format.extension();
        }
    }

    /** There is nothing to make, for this reason; never {@code Made}. */
    record Not(ReportOutcome outcome) implements Preparation {}
}
