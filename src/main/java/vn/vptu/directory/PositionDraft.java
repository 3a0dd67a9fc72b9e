package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position (chức vụ) as it is edited.
 *
 * @param name as it is printed, e.g. "Phó Trưởng phòng"
 * @param shortName as lists may print it, e.g. "PTP"
 * @param sortOrder its place among all positions; the highest has the smallest number
 * @param signs whether who holds it signs papers
 * @param validFrom the first day it exists
 * @param validTo the first day it no longer exists; null while no end is known
 */
public record PositionDraft(
        String name,
        String shortName,
        @Nullable PositionLevel level,
        @Nullable Integer sortOrder,
        boolean signs,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A position that begins on this day. */
    public static PositionDraft blank(LocalDate from) {
        return new PositionDraft("", "", null, 0, false, from, null);
    }
}
