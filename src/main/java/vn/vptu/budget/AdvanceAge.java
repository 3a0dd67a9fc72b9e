package vn.vptu.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long the rest of an advance has been overdue, by days of the calendar after its due date. */
public enum AdvanceAge {
    /** The due date has not passed: on the day itself there is still time. */
    NOT_DUE(Integer.MIN_VALUE, 0),
    TO_30(1, 30),
    TO_60(31, 60),
    TO_90(61, 90),
    OVER_90(91, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    AdvanceAge(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The class of so many days after the due date; 0 or less when it has not passed. */
    public static AdvanceAge ofDays(long days) {
        for (AdvanceAge age : values()) {
            if (days <= age.to) {
                return age;
            }
        }
        return OVER_90;
    }

    public static AdvanceAge of(LocalDate dueOn, LocalDate today) {
        return ofDays(ChronoUnit.DAYS.between(dueOn, today));
    }

    /** The earliest due date of this class on a day. */
    public LocalDate earliestDue(LocalDate today) {
        return this == OVER_90 ? LocalDate.of(1900, 1, 1) : today.minusDays(to);
    }

    /** The latest due date of this class on a day. */
    public LocalDate latestDue(LocalDate today) {
        return this == NOT_DUE ? LocalDate.of(9999, 12, 31) : today.minusDays(from);
    }
}
