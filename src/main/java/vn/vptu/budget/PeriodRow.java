package vn.vptu.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A period of a year.
 *
 * @param period 1 to 12 are its months, 13 is what came after its end
 * @param changedBy who locked or unlocked it last; null when nobody ever did
 */
public record PeriodRow(
        int year,
        int period,
        boolean locked,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
