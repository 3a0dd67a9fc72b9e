package vn.vptu.calendar.report;

import java.util.Optional;

/** Knows what a weekly schedule says: an issued version as it was issued, or a draft as the week stands now. */
public interface WeekPaperSource {

    /** The paper; empty when there is no such week or version, or it is not for whoever is asking. */
    Optional<WeekPaper> paper(WeekScheduleParams params);
}
