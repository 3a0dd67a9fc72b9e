package vn.vptu.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A way of numbering in the list.
 *
 * @param report the id of the definition
 * @param validTo the first day on which it no longer holds; null while no end is known
 * @param lastNumber the last number given by it, as it stands on the paper; null when none was
 */
public record NumberSchemeRow(
        long id,
        String report,
        String issuer,
        String typeCode,
        String organCode,
        String restarts,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String lastNumber) {}
