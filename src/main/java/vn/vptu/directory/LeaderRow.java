package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leader as lists show it.
 *
 * @param titles the short titles held today, the main one first
 * @param rankOrder the highest leader has the smallest number
 * @param validTo the first day no longer a leader; null while no end is known
 */
public record LeaderRow(
        long id,
        String fullName,
        @Nullable String titles,
        int rankOrder,
        boolean boardColumn,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
