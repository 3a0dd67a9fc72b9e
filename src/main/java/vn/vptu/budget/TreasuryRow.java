package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office of the Treasury as lists show it.
 *
 * @param accounts how many accounts the Office has had there
 * @param validTo the first day on which it no longer holds; null while no end is known
 */
public record TreasuryRow(
        long id,
        String code,
        String name,
        long accounts,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
