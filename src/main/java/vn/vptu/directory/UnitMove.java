package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People of one unit go to another.
 *
 * @param unitId where they go
 * @param validFrom their first day there
 */
public record UnitMove(@Nullable Long unitId, @Nullable LocalDate validFrom) {}
