package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as lists show it.
 *
 * @param seats the driver's included
 * @param driverName who usually drives it
 * @param validTo the first day it can no longer be sent; null while no end is known
 */
public record VehicleRow(
        long id,
        String plate,
        String model,
        int seats,
        @Nullable Long driverId,
        @Nullable String driverName,
        @Nullable String assetNo,
        @Nullable LocalDate validTo) {

    /** Whether it can be used on a day. */
    public boolean usableOn(LocalDate day) {
        return validTo == null || day.isBefore(validTo);
    }
}
