package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position as lists show it.
 *
 * @param holders how many people hold it today
 * @param validTo the first day it no longer exists; null while no end is known
 */
public record PositionRow(
        long id,
        String name,
        String shortName,
        PositionLevel level,
        int sortOrder,
        boolean signs,
        int holders,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
