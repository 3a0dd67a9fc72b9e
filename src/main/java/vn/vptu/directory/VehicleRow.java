package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A vehicle as lists show it.
 *
 * @param seats the driver's included
 * @param driverName who usually drives it
 * @param active whether it can still be used
 */
public record VehicleRow(
        long id,
        String plate,
        String model,
        int seats,
        @Nullable Long driverId,
        @Nullable String driverName,
        @Nullable String assetNo,
        boolean active) {}
