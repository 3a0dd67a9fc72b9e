package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is edited.
 *
 * @param code short and unique, e.g. "PTH"
 * @param shortName as lists print it, e.g. "P. Tổng hợp"
 * @param kind what sort of body it is; null until chosen
 * @param parentId the unit it belongs to; null at the top
 * @param sortOrder its place among the units of the same parent
 * @param validFrom the first day it exists; null until entered
 * @param validTo the first day it no longer exists; null while no end is known
 */
public record UnitDraft(
        String code,
        String name,
        String shortName,
        @Nullable UnitKind kind,
        @Nullable Long parentId,
        @Nullable Integer sortOrder,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A unit that begins on this day. */
    public static UnitDraft blank(LocalDate from) {
        return new UnitDraft("", "", "", null, null, 0, from, null);
    }
}
