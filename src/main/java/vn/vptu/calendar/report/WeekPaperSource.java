package vn.vptu.calendar.report;

import java.util.Optional;

/** Knows what a weekly schedule says: an issued version as it was issued, or a draft as the week stands now. */
public interface WeekPaperSource {

    /** The paper; empty when there is no such week or version, or it is not for whoever is asking. */
    Optional<WeekPaper> paper(WeekScheduleParams params);

    /** Whether whoever is asking may read such a paper once it is issued. */
    default boolean readable(WeekScheduleParams params) {
        return paper(params).isPresent();
    }
}
