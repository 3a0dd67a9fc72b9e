package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as it is edited.
 *
 * @param plate as people type it; stored as on the plate, e.g. "12A-003.45"
 * @param seats the driver's included
 * @param driverId who usually drives it
 * @param assetNo its number in the register of assets, which joins the two
 * @param validTo the first day it can no longer be sent; null while no end is known
 */
public record VehicleDraft(
        String plate,
        String model,
        @Nullable Integer seats,
        @Nullable Long driverId,
        @Nullable String assetNo,
        @Nullable LocalDate validTo) {

    public static VehicleDraft blank() {
        return new VehicleDraft("", "", null, null, null, null);
    }
}
