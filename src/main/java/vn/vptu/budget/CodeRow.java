package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a code of the budget as lists show it.
 *
 * @param validTo the first day on which it no longer holds; null while no end is known
 */
public record CodeRow(
        long id,
        CodeKind kind,
        String code,
        @Nullable String parentCode,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        boolean confirmed,
        boolean carriesOver) {}
