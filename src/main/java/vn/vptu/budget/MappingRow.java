package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An old code and the new one as lists show them.
 *
 * @param newName what the new code is called on the first day; null when it has been deleted
 */
public record MappingRow(
        long id,
        CodeKind kind,
        String oldCode,
        String newCode,
        @Nullable String newName,
        LocalDate validFrom,
        @Nullable String legalBasis,
        @Nullable String note) {}
