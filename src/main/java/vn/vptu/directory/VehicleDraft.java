package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A vehicle as it is edited.
 *
 * @param plate as people type it; stored as on the plate, e.g. "12A-003.45"
 * @param seats the driver's included
 * @param driverId who usually drives it
 * @param assetNo its number in the register of assets, which joins the two
 */
public record VehicleDraft(
        String plate,
        String model,
        @Nullable Integer seats,
        @Nullable Long driverId,
        @Nullable String assetNo,
        boolean active) {

    public static VehicleDraft blank() {
        return new VehicleDraft("", "", null, null, null, true);
    }
}
