package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term as lists show it.
 *
 * @param members how many leaders are or were members in it
 * @param validTo the first day no longer in it; null while no end is known
 */
public record TermRow(
        long id,
        String organName,
        String name,
        int members,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
