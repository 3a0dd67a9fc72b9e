package vn.vptu.budget.internal.vouchers;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.vptu.base.time.WorkingDays;

/**
 * By when the Treasury has to answer: one working day after it got the papers, two between 25/12 and 31/12 and between 25/01
 * and 31/01 (Điều 6.5 Nghị định 347/2025/NĐ-CP).
 */
final class AnswerDeadline {

    private static final MonthDay DECEMBER = MonthDay.of(12, 25);
    private static final MonthDay JANUARY = MonthDay.of(1, 25);
    private static final MonthDay JANUARY_END = MonthDay.of(1, 31);

    private AnswerDeadline() {}

    /** The last day on which the answer is in time. */
    static LocalDate of(LocalDate sentOn, WorkingDays days) {
        return days.plusWorkingDays(sentOn, busy(sentOn) ? 2 : 1);
    }

    private static boolean busy(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return !date.isBefore(DECEMBER) || (!date.isBefore(JANUARY) && !date.isAfter(JANUARY_END));
    }

    /** How many working days have begun after the deadline, the day that is asked for included. */
    static int late(LocalDate due, LocalDate today, WorkingDays days) {
        int late = 0;
        for (LocalDate day = due.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            late += days.isWorkingDay(day) ? 1 : 0;
        }
        return late;
    }
}
