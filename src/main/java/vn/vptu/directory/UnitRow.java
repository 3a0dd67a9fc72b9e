package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as lists show it.
 *
 * @param parentName the short name of the unit it belongs to
 * @param depth how many units are above it
 * @param validTo the first day it no longer exists; null while no end is known
 * @param successorName the short name of the unit it is merged into
 */
public record UnitRow(
        long id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable String parentName,
        int depth,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successorName) {}
