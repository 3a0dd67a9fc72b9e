package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A driver as edited: a person of the directory who may be sent with a vehicle.
 *
 * @param licenceClass as on the licence, e.g. "D1"
 */
public record DriverDraft(@Nullable Long personId, @Nullable String licenceClass, boolean active) {

    public static DriverDraft blank() {
        return new DriverDraft(null, null, true);
    }
}
