package vn.vptu.reporting;

import java.util.List;
import vn.vptu.base.FieldError;
import vn.vptu.base.report.ReportFormat;

/** What became of the wish for a paper. */
public sealed interface ReportOutcome {

    /**
     * The paper.
     *
     * @param file its bytes, not copied: nobody changes them
     * @param fileName with ending
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] file, String fileName, ReportFormat format) implements ReportOutcome {}

    /** There is no such report, or it does not come in this format. */
    record Unknown() implements ReportOutcome {}

    /** There is nothing to print for these parameters, or nothing for whoever is asking. */
    record Absent() implements ReportOutcome {}

    /**
     * There would be more rows than anybody prints.
     *
     * @param most how many a paper may have
     */
    record TooLong(long rows, int most) implements ReportOutcome {}

    /** The parameters cannot be read, or make no sense; each error names the parameter and is a translation. */
    record Refused(List<FieldError> errors) implements ReportOutcome {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
