package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organ as lists show it.
 *
 * @param members how many leaders are members today
 * @param validTo the first day it no longer exists; null while no end is known
 */
public record OrganRow(
        long id,
        String code,
        String name,
        String shortName,
        int members,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
