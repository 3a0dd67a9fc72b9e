package vn.vptu.base.report;

import java.time.LocalDate;

/** Gives the forms of papers as they held on a day. */
public interface PaperForms {

    /**
     * The form of a report.
     *
     * @param code the id of the report
     * @param day the day the paper is about; before the first version began, the first one holds
     * @throws IllegalStateException when the report has no form at all
     */
    PaperForm on(String code, LocalDate day);
}
