package vn.vptu.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A document of the budget that waits for somebody's step.
 *
 * @param step the id of the step since which it waits, unique among documents of all kinds
 * @param kind what the trail calls it, e.g. {@code budget.decision}
 * @param number its number, when it has one
 * @param from who took the step before
 * @param since when that was
 * @param path the address of its page
 */
public record WaitingDocument(
        long step,
        String kind,
        @Nullable String number,
        @Nullable LocalDate date,
        String summary,
        Dong amount,
        DocumentState state,
        String from,
        Instant since,
        String path) {}
