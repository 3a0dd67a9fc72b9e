package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A driver as lists show it.
 *
 * @param validTo the first day no longer driving for the office; null while no end is known
 */
public record DriverRow(
        long id,
        long personId,
        String fullName,
        @Nullable String phone,
        @Nullable String licenceClass,
        @Nullable LocalDate validTo) {

    /** Whether the driver can be sent on a day. */
    public boolean usableOn(LocalDate day) {
        return validTo == null || day.isBefore(validTo);
    }
}
