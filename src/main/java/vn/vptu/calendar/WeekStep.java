package vn.vptu.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a week on its way: who did it, when, and why it was sent back. */
public record WeekStep(
        Action action,
        String doneBy,
        Instant doneAt,
        @Nullable String reason) {

    /** What can be done with a week. */
    public enum Action {
        SUBMIT,
        WITHDRAW,
        APPROVE,
        RETURN,
        ISSUE
    }
}
