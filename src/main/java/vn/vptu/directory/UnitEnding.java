package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a unit ends: merged into another one, or dissolved without a successor.
 *
 * @param validTo the first day it no longer exists; null until entered
 * @param successorId the unit it is merged into; null when it is dissolved
 * @param basisNumber the number of the decision
 * @param basisDate the date of the decision
 * @param basisText what the decision is called
 * @param moveChildren whether the units below it go to the successor; otherwise they must have ended before
 */
public record UnitEnding(
        @Nullable LocalDate validTo,
        @Nullable Long successorId,
        @Nullable String basisNumber,
        @Nullable LocalDate basisDate,
        @Nullable String basisText,
        boolean moveChildren) {

    /** An ending of which nothing is known yet. */
    public static UnitEnding blank() {
        return new UnitEnding(null, null, null, null, null, false);
    }
}
