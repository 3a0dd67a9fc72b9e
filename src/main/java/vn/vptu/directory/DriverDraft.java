package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A driver as edited: a person of the directory who may be sent with a vehicle.
 *
 * @param licenceClass as on the licence, e.g. "D1"
 * @param validTo the first day no longer driving for the office; null while no end is known
 */
public record DriverDraft(
        @Nullable Long personId,
        @Nullable String licenceClass,
        @Nullable LocalDate validTo) {

    public static DriverDraft blank() {
        return new DriverDraft(null, null, null);
    }
}
